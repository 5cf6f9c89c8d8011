import { routes } from '@/lib/routes'
import type { Version } from '@/lib/types'

interface Choice {
  readonly version: Version
  readonly href: string
  readonly current: boolean
}

interface PairLinksProps {
  /** All versions, in their own order. */
  readonly versions: readonly Version[]
  readonly base: Version
  readonly other: Version
}

/** For a pair: swaps the base, or sets another version in the place of either, or shows all versions. */
export const PairLinks = ({ versions, base, other }: PairLinksProps) => (
  <div className="choices">
    <p>
      <a href={routes.pair(other.id, base.id)}>{`Swap: read the ${base.short} against the ${other.short}`}</a>
    </p>
    <Choices
      name="Base"
      choices={versions
        .filter(({ id }) => id !== other.id)
        .map((version) => ({ version, href: routes.pair(version.id, other.id), current: version === base }))}
    />
    <Choices
      name="Read against it"
      choices={versions
        .filter(({ id }) => id !== base.id)
        .map((version) => ({ version, href: routes.pair(base.id, version.id), current: version === other }))}
    />
    <p>
      <a href={routes.base(base.id)}>{`All versions against the ${base.short}`}</a>
    </p>
    {[base, other].every(({ evidence }) => evidence === 'published text') && (
      <p>
        <a href={routes.printedWording([base.id, other.id])}>Compare the printed wording</a>
      </p>
    )}
  </div>
)

const Choices = ({ name, choices }: { name: string; choices: readonly Choice[] }) => (
  <nav className="choice" aria-label={name}>
    <b>{name}</b>
    <ul>
      {choices.map(({ version, href, current }) => (
        <li key={version.id}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {version.short}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
