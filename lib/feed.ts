import { type Absolute, atom, type FeedEntry } from './atom'
import { carrier, citedNames, type Sources, sourcesById } from './cited-names'
import { excerpt } from './excerpt'
import { routes } from './routes'
import { kindNames, partyNames } from './timeline'
import type { Plans, TimelineEvent } from './types'
import { whenNote, whenWords } from './when'

const longestTitle = 100

/** The timeline as a feed, the last event first; an entry is dated by its event. */
export function timelineFeed({ events, sources }: Pick<Plans, 'events' | 'sources'>, absolute: Absolute): string {
  const byId = sourcesById(sources)
  return atom(
    {
      title: 'Point by Point: timeline',
      subtitle: 'The dated events around the versions of the Ukraine peace plan of late 2025.',
      address: routes.feed(),
      page: routes.timeline(),
      entries: events.toReversed().map((event) => entry(event, byId)),
    },
    absolute,
  )
}

const entry = (event: TimelineEvent, sources: Sources): FeedEntry => ({
  address: routes.event(event.id),
  title: `${whenWords(event.when)}: ${excerpt(event.text, longestTitle)}`,
  date: event.when.from,
  text: contentOf(event, sources),
  categories: [
    { term: event.kind, label: kindNames[event.kind].one },
    ...event.parties.map((party) => ({ term: party, label: partyNames[party] })),
  ],
})

/** What the entry of the page says, as running text. */
function contentOf({ text, notCompared, when, citations }: TimelineEvent, sources: Sources): string {
  const named = citedNames(citations, sources).map(({ source, places }) => carrier(source) + places)
  return [
    text,
    notCompared && `Not compared here. ${notCompared}`,
    whenNote(when),
    `${named.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
