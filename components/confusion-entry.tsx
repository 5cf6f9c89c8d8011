import type { Sources } from '@/lib/cited-names'
import { routes } from '@/lib/routes'
import type { Claim, Confusion, Plans, Verdict } from '@/lib/types'
import { SourceLine } from './cited-names'

interface ConfusionEntryProps {
  readonly of: Confusion
  readonly plans: Pick<Plans, 'versions' | 'topics'>
  readonly sources: Sources
}

/** What is often confused: what the texts say, then each claim that circulates beside what they say to it. */
export const ConfusionEntry = ({ of, plans, sources }: ConfusionEntryProps) => (
  <section id={of.id} className="confusion" aria-labelledby={`${of.id}-title`}>
    <h2 id={`${of.id}-title`}>
      <a href={routes.anchor('', of.id)}>{of.title}</a>
    </h2>
    <p className="says">{of.says}</p>
    <SourceLine of={of.citations} sources={sources} />
    <Places of={of} plans={plans} />
    <ul>
      {of.claims.map((claim) => (
        <li key={claim.place.line}>
          <ClaimAndTexts of={claim} sources={sources} />
        </li>
      ))}
    </ul>
  </section>
)

/** How the claim stands to the texts, in words that judge no one. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  'in the text': 'In the text',
  'not in the text': 'Not in the text',
  'partly in the text': 'Partly in the text',
  'another text': 'In another text',
  'before the text': 'Said before the text was published',
  'wrong person': 'Said of someone else',
  'wrong place': 'At another place of the text',
  'not known': 'Not known',
}

const ClaimAndTexts = ({ of, sources }: { of: Claim; sources: Sources }) => (
  <>
    <div>
      <p className="said">
        <i className="h">Claim: </i>
        {of.claim}
      </p>
      <p className="by">{of.from}</p>
    </div>
    <div>
      <p>
        <b>{verdictWords[of.verdict]}.</b> {of.texts}
      </p>
      <SourceLine of={of.citations} sources={sources} />
    </div>
  </>
)

/** The versions, topics and rows that it is about. */
function Places({ of, plans: { versions, topics } }: Omit<ConfusionEntryProps, 'sources'>) {
  const links = [
    ...versions
      .filter(({ id }) => of.versions.includes(id))
      .map(({ id, short }) => ({ href: routes.version(id), name: short })),
    ...topics
      .filter(({ id }) => of.topics.includes(id))
      .map(({ id, title }) => ({ href: routes.topic(id), name: title })),
    ...topics.flatMap((topic) =>
      topic.rows
        .filter(({ id }) => of.rows.includes(id))
        .map(({ id, title }) => ({ href: routes.anchor(routes.topic(topic.id), id), name: title })),
    ),
  ]
  if (links.length === 0) return null
  return (
    <ul className="run note" aria-label="About">
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
