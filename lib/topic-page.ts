import { citedIn, type Mention, sourcesOnTopic } from './notes'
import { routes } from './routes'
import type { Collation } from './types'

/** Everything that the page of one topic cites, row by row, in the order in which it stands there. */
export function topicMentions({ topics, versions }: Collation): readonly Mention[] {
  return topics.flatMap(({ rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.map((cell, at) => ({
        citations: citedIn(cell, versions[at], sourcesOnTopic),
        at: { href: routes.anchor('', row.id), label: row.code },
      })),
    ),
  )
}
