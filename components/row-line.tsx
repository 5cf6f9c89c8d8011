import { type ChangeNeighbours, changedColumns, factKindsOf } from '@/lib/changed-rows'
import { changeClass, columnClass, isStrip } from '@/lib/columns'
import { factNames } from '@/lib/fact-kinds'
import { type Notes, sourcesInBrief, sourcesOnTopic } from '@/lib/notes'
import { scaleOf } from '@/lib/scale'
import type { Cell, CollatedRow, CollatedTopic, Confusion, Version } from '@/lib/types'
import { ConfusionNotes } from './confusion-notes'
import { CellReading } from './reading'
import { SharedWording } from './shared-wording'

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

/** A row of the collation: its head, and a cell for each version. */
export function RowLine({ of, topic, versions, notes, whole, neighbours, before, confusions }: RowLineProps) {
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
