import { changeNeighbours } from '@/lib/changed-rows'
import type { Sources } from '@/lib/cited-names'
import type { Notes } from '@/lib/notes'
import { reactionsOn } from '@/lib/reactions'
import { routes } from '@/lib/routes'
import type { CollatedTopic, Collation, Confusion, Reaction, Version } from '@/lib/types'
import { day } from '@/lib/words'
import { RowLine } from './row-line'
import { FoldedReactions } from './topic-reactions'
import { VersionHeads } from './version-heads'

interface CollationTableProps {
  readonly collation: Collation
  readonly notes: Notes
  /** Links every changed row to the changed rows before and after it; for pages of one pair. */
  readonly steps?: boolean
  /** Folds nothing and leaves the topic heads without a way to the topic: for the page of one topic. */
  readonly whole?: boolean
  readonly beside?: Beside | undefined
}

/** What stands beside the texts: notes on what is often confused at its rows, reactions folded under each topic. */
export interface Beside {
  readonly confusions: readonly Confusion[]
  readonly reactions: readonly Reaction[]
  readonly sources: Sources
}

/**
 * Rows × versions, topic by topic. It is laid out without table display, to stack on a phone and to take any number
 * of columns, so the roles of its parts are written out.
 */
export function CollationTable({ collation, notes, steps = false, whole = false, beside }: CollationTableProps) {
  const { versions, topics } = collation
  const neighbours = steps ? changeNeighbours(topics) : undefined
  return (
    <table role="table" className="cmp">
      <caption className="h">{captionOf(collation)}</caption>
      <VersionHeads versions={versions} />
      {topics.map((collated) => (
        <tbody key={collated.topic.id} role="rowgroup">
          <TopicHead of={collated} columns={versions.length + 1} whole={whole} />
          {collated.rows.map((row, at) => (
            <RowLine
              key={row.row.id}
              of={row}
              versions={versions}
              notes={notes}
              whole={whole}
              neighbours={neighbours?.get(row.row.id)}
              before={collated.rows.slice(0, at)}
              topic={collated}
              confusions={beside?.confusions.filter(({ rows }) => rows.includes(row.row.id)) ?? []}
            />
          ))}
          {beside && <AfterRows of={collated} versions={versions} beside={beside} />}
        </tbody>
      ))}
    </table>
  )
}

const captionOf = ({ versions: [base, ...others] }: Collation) =>
  `${others.map(({ short }) => short).join(', ')}: read against the ${base?.short} of ${day(base?.dated ?? '')}.`

const TopicHead = ({ of: { topic }, columns, whole }: { of: CollatedTopic; columns: number; whole: boolean }) => (
  <>
    <tr role="row" className="topic" id={whole ? undefined : topic.id}>
      <th role="rowheader" scope="rowgroup" colSpan={columns}>
        <h2>{topic.title}</h2>
        {!whole && (
          <a className="mark" href={routes.anchor('', topic.id)} aria-label={`Link to ${topic.title}`}>
            #
          </a>
        )}
        {!whole && (
          <a href={routes.topic(topic.id)}>
            All versions<i className="h"> on this topic</i>
          </a>
        )}
      </th>
    </tr>
    <tr role="row" className="sum">
      <td role="cell" colSpan={columns}>
        {topic.summary}
      </td>
    </tr>
  </>
)

/** Nothing where nobody is known to have said anything on the topic of these versions. */
function AfterRows({
  of: { topic },
  versions,
  beside,
}: {
  of: CollatedTopic
  versions: readonly Version[]
  beside: Beside
}) {
  const on = reactionsOn(beside.reactions, topic.id).filter(({ version }) => versions.some(({ id }) => id === version))
  if (on.length === 0) return null
  return (
    <tr role="row" className="after-rows">
      <td role="cell" colSpan={versions.length + 1}>
        <FoldedReactions of={on} versions={versions} sources={beside.sources} />
      </td>
    </tr>
  )
}
