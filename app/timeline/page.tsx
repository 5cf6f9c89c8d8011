import type { Metadata } from 'next'
import { EventEntry } from '@/components/event-entry'
import { Filter } from '@/components/filter'
import { TimelinePicture } from '@/components/timeline-picture'
import { WithdrawnAnchors } from '@/components/withdrawn-anchors'
import { sourcesById } from '@/lib/cited-names'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import { getKept, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { kindChoices, monthsOf, partyChoices } from '@/lib/timeline'
import { drawTimeline } from '@/lib/timeline-picture'
import type { TimelineEvent } from '@/lib/types'
import { whenWords } from '@/lib/when'
import { day, plural } from '@/lib/words'

export const metadata: Metadata = {
  title: 'Timeline: when each text became known, and what came of it',
  description:
    'The dated events around the versions of the plan: texts, reports, meetings, calls and statements, each with its sources, and why later packages are not compared.',
  alternates: { canonical: routes.timeline() },
}

const listId = 'events'

/** In the list, and in the picture the dots of a kind and the line of a party. */
const kind = { name: 'kind', parts: ':is(.event,.dots)', mark: 'k' }
const party = { name: 'party', parts: ':is(.event,.lane)', mark: 'p' }

/** All dated events in their order, with the versions as landmarks. */
export default function TimelinePage() {
  const { events, versions, sources } = getPlans()
  const byId = sourcesById(sources)
  const uncompared = events.filter(({ notCompared }) => notCompared !== undefined).length
  return (
    <article className="timeline">
      <link rel="alternate" type="application/atom+xml" href={routes.feed()} title="Timeline of Point by Point" />
      <header className="doc">
        <h1>Timeline</h1>
        <p>
          {plural(events.length, 'event')}, {span(events)}. The versions that are compared here stand out as landmarks;{' '}
          {uncompared} entries are about other texts and say why those are not compared. The date of an entry is its
          address. <a href={routes.feed()}>Follow as a feed (Atom)</a>.
        </p>
      </header>
      <TimelinePicture of={drawTimeline(events, versions)} listId={listId} />
      <div className="view">
        <Filter {...kind} title="Kind" all={`all: ${events.length}`} choices={kindChoices(events)} />
        <Filter {...party} title="Party" all="all" choices={partyChoices(events)} />
      </div>
      <nav aria-label="Months">
        <ul className="run">
          {monthsOf(events).map(({ month, first }) => (
            <li key={month}>
              <a href={routes.anchor('', first.id)}>{day(month)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ol className="events" id={listId}>
        {events.map((event) => (
          <EventEntry
            key={event.id}
            of={event}
            version={versions.find(({ id }) => id === event.version)}
            sources={byId}
          />
        ))}
      </ol>
      <WithdrawnAnchors of={anchorsOf(getKept().withdrawn, routes.timeline())} />
    </article>
  )
}

function span(events: readonly TimelineEvent[]): string {
  const [first, last] = [events[0], events.at(-1)]
  return first && last ? `from ${whenWords(first.when)} to ${whenWords(last.when)}` : 'none yet'
}
