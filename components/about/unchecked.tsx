import { routes } from '@/lib/routes'
import type { Plans } from '@/lib/types'
import { type Unchecked as List, uncheckedPoints, unreadPoints } from '@/lib/unchecked'
import { PointNumbers } from '../point-numbers'
import { Section } from './section'

/** What still has to be checked, as the plans have it today. */
export function Unchecked({ plans }: { plans: Plans }) {
  const unchecked = uncheckedPoints(plans)
  const unread = unreadPoints(plans)
  return (
    <Section id="unchecked" title="What is not yet checked">
      <p>
        The wording of these points rests on a paraphrase, or is not yet checked against a second copy. Each says so
        where it stands.
      </p>
      <Points of={unchecked} none="None: every point is checked." />
      <p>Of these points no part of a copy that we read shows the text:</p>
      <Points of={unread} none="None." />
      <p>
        Some points rest on <a href={routes.anchor(routes.sources(), 'single-source')}>a single source</a>, and some
        pages <a href={routes.anchor(routes.sources(), 'not-opened')}>were not opened</a>; both are listed with the
        sources.
      </p>
    </Section>
  )
}

function Points({ of, none }: { of: readonly List[]; none: string }) {
  if (of.length === 0) return <p>{none}</p>
  return (
    <dl className="meanings">
      {of.map(({ version, points }) => (
        <div key={version.id}>
          <dt>
            <a href={routes.version(version.id)}>{version.short}</a>
          </dt>
          <dd>
            <PointNumbers version={version} points={points} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
