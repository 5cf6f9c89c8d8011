import { type ChangeNeighbours, changedColumns, changeNeighbours, factKindsOf } from '@/lib/changed-rows'
import type { Sources } from '@/lib/cited-names'
import { changeClass, columnClass, isStrip } from '@/lib/columns'
import { factNames } from '@/lib/fact-kinds'
import { type Notes, sourcesInBrief, sourcesOnTopic } from '@/lib/notes'
import { reactionsOn } from '@/lib/reactions'
import { routes } from '@/lib/routes'
import { scaleOf } from '@/lib/scale'
import type { Cell, CollatedRow, CollatedTopic, Collation, Confusion, Reaction, Version } from '@/lib/types'
import { day } from '@/lib/words'
import { ConfusionNotes } from './confusion-notes'
import { CellReading } from './reading'
import { SharedWording } from './shared-wording'
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

interface RowLineProps {
  readonly of: CollatedRow
  readonly topic: CollatedTopic
  readonly versions: readonly Version[]
  readonly notes: Notes
  readonly whole: boolean
  readonly neighbours: ChangeNeighbours | undefined
  /** The rows of the topic above this one. */
  readonly before: readonly CollatedRow[]
  readonly confusions: readonly Confusion[]
}

function RowLine({ of, topic, versions, notes, whole, neighbours, before, confusions }: RowLineProps) {
  const { row, cells } = of
  const [base] = versions
  if (!base) return null
  const scale = scaleOf(cells)
  const states = [...changedColumns(of).map(changeClass), ...factKindsOf(of).map((kind) => factNames[kind].mark)]
  return (
    <tr role="row" className={['row', ...states].join(' ')} id={row.id}>
      <th role="rowheader" scope="row" className="rowhead">
        <a className="code" href={`#${row.id}`}>
          {row.code}
        </a>
        <span className="title">{row.title}</span>
        {row.note && <span className="note">{row.note}</span>}
        <ConfusionNotes of={confusions} />
        {versions.length > 2 && <SharedWording cells={cells} versions={versions} />}
        {neighbours && <Steps of={neighbours} />}
      </th>
      {cells.map((cell, at) => {
        const version = versions[at]
        return (
          version && (
            <td key={cell.version} role="cell" className={cellClass(cell, version, at, whole)}>
              <b className="who">{version.short}</b>
              <CellReading
                cell={cell}
                version={version}
                base={base}
                notes={notes}
                unit={row.figure}
                scale={scale}
                whole={whole}
                limit={whole ? sourcesOnTopic : sourcesInBrief(versions.length)}
                fold={
                  at === 0 && cells.slice(1).every(({ reading: { kind } }) => kind === 'same' || kind === 'silence')
                }
                told={before.some((other) => isSameSilence(other, of, at))}
                seen={whereSeen(topic, cell)}
              />
            </td>
          )
        )
      })}
    </tr>
  )
}

const cellClass = ({ reading }: Cell, version: Version, at: number, whole: boolean) =>
  [
    'k',
    columnClass(at),
    ...(reading.kind === 'silence' ? ['z'] : []),
    ...(whole && isStrip(version, at) ? ['under'] : []),
  ].join(' ')

/** True where a version is silent in both rows for the same reason, which then is told once. */
function isSameSilence(first: CollatedRow, second: CollatedRow, at: number): boolean {
  const [one, two] = [first.cells[at]?.reading, second.cells[at]?.reading]
  return one?.kind === 'silence' && two?.kind === 'silence' && one.silence === two.silence
}

/** The row of the topic where the reports stand to which a silence points. */
function whereSeen({ rows }: CollatedTopic, { reading, version }: Cell) {
  const see = reading.kind === 'silence' ? reading.silence.see : undefined
  return rows.find(({ row }) => see !== undefined && row.points[version]?.some(({ point }) => point === see))?.row
}

/** The way to the changed rows before and after. */
const Steps = ({ of: { previous, next } }: { of: ChangeNeighbours }) => (
  <span className="steps">
    {previous && (
      <a href={`#${previous}`}>
        previous<i className="h"> change</i>
      </a>
    )}{' '}
    {next && <a href={`#${next}`}>next change</a>}
  </span>
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
