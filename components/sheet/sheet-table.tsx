import { changedColumns } from '@/lib/changed-rows'
import { changeClass, columnClass } from '@/lib/columns'
import { routes } from '@/lib/routes'
import { scaleOf } from '@/lib/scale'
import type { LetteredNote } from '@/lib/sheet/lettered'
import type { Sheet } from '@/lib/sheet/sheet'
import type { Cell, CollatedRow, CollatedTopic, Version } from '@/lib/types'
import { evidenceRule } from '../evidence'
import { HeadParticulars } from '../version-heads'
import { SheetCell } from './sheet-cell'
import { SheetNotes } from './sheet-notes'

/**
 * Rows × versions as a working paper has them: a table whose heads stand on every page, the notes after the rows
 * included. The last column is empty, for handwriting.
 */
export const SheetTable = ({ of }: { of: Sheet }) => {
  const { versions, topics } = of.collation
  const columns = versions.length + 2
  return (
    <table className="sheet-grid">
      <caption className="h">{of.title}</caption>
      <Heads of={versions} />
      {topics.map((collated) => (
        <tbody key={collated.topic.id} className={topicClasses(collated)}>
          <tr className="sheet-topic" id={collated.topic.id}>
            <th scope="rowgroup" colSpan={columns}>
              <h2>{collated.topic.title}</h2>
            </th>
          </tr>
          {collated.rows.map((row) => (
            <Row key={row.row.id} of={row} sheet={of} />
          ))}
        </tbody>
      ))}
      <tbody>
        <tr>
          <td colSpan={columns}>
            <SheetNotes of={of} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

/** "t-territory c1 c3": the topic, and the columns in which any of its rows changes. */
const topicClasses = ({ topic, rows }: CollatedTopic) =>
  [`t-${topic.id}`, ...new Set(rows.flatMap(changedColumns).map(changeClass))].join(' ')

const Heads = ({ of: versions }: { of: readonly Version[] }) => (
  <thead>
    <tr className="sheet-heads">
      <th scope="col" className="sheet-corner r">
        {`Read against the ${versions[0]?.short ?? ''}`}
      </th>
      {versions.map((version, at) => (
        <th key={version.id} scope="col" className={`${columnClass(at)} ${evidenceRule(version.evidence)}`}>
          {version.short}
          <HeadParticulars of={version} base={at === 0} />
        </th>
      ))}
      <th scope="col" className="blank r">
        Notes
      </th>
    </tr>
  </thead>
)

function Row({ of: { row, cells }, sheet }: { of: CollatedRow; sheet: Sheet }) {
  const { collation, notes, lettered } = sheet
  const [base] = collation.versions
  if (!base) return null
  const scale = scaleOf(cells)
  return (
    <tr className={['sheet-row', ...changedColumns({ row, cells }).map(changeClass)].join(' ')} id={row.id}>
      <th scope="row" className="sheet-title">
        <a className="code" href={routes.anchor(routes.base(collation.base), row.id)}>
          {row.code}
        </a>
        <span className="title">{row.title}</span>
        {row.note && <span className="note">{row.note}</span>}
      </th>
      {cells.map((cell, at) => {
        const version = collation.versions[at]
        return (
          version && (
            <td key={cell.version} className={columnClass(at)} data-code={row.code}>
              <SheetCell
                of={cell}
                version={version}
                base={base}
                notes={notes}
                unit={row.figure}
                scale={scale}
                lettered={notesOn(lettered, cell)}
              />
            </td>
          )
        )
      })}
      <td className="blank" />
    </tr>
  )
}

const notesOn = (lettered: readonly LetteredNote[], { points }: Cell) =>
  lettered.filter((note) => points.some(({ point }) => point === note.point))
