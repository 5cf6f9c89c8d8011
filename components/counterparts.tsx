import type { Notes } from '@/lib/notes'
import { citationsOf } from '@/lib/points'
import { routes } from '@/lib/routes'
import type { RowOfPoint } from '@/lib/rows-of'
import { scaleOf } from '@/lib/scale'
import type { Cell, Version } from '@/lib/types'
import { listed } from '@/lib/words'
import { evidenceRule } from './evidence'
import { counterpartId } from './fate'
import { PointTexts } from './point-texts'
import { CellReading } from './reading'
import { HeadParticulars } from './version-heads'

interface CounterpartsProps {
  /** The version of the point first, then the others, as in the collation. */
  readonly versions: readonly Version[]
  readonly rows: readonly RowOfPoint[]
  readonly notes: Notes
}

/** The same provision in the other versions: row by row, every version's reading against this one. */
export function Counterparts({ versions, rows, notes }: CounterpartsProps) {
  const [base] = versions
  if (!base || rows.length === 0) return null
  return (
    <section className="counterparts" aria-labelledby="counterparts">
      <h2 id="counterparts">The same provision in the other versions</h2>
      {rows.map((row) => (
        <RowOfVersions key={row.row.id} of={row} base={base} versions={versions} notes={notes} />
      ))}
    </section>
  )
}

interface RowProps {
  readonly of: RowOfPoint
  readonly base: Version
  readonly versions: readonly Version[]
  readonly notes: Notes
}

function RowOfVersions({ of, base, versions, notes }: RowProps) {
  const { row, topic, cells, shared } = of
  const [own, ...others] = cells
  if (!own) return null
  const scale = scaleOf(cells)
  return (
    <section id={row.id} aria-label={`${row.code}, ${row.title}`} className="cps">
      <header>
        <h3>
          <a className="code" href={routes.anchor(routes.topic(topic.id), row.id)}>
            {row.code}
          </a>{' '}
          {row.title}
        </h3>
        <p className="basis">
          Read against: <b>{basis(base, own)}</b>
        </p>
        {shared && <PointTexts cell={own} citations={(point) => citationsOf(base, point)} notes={notes} />}
        {row.note && <p className="note">{row.note}</p>}
      </header>
      <table role="table">
        <caption className="h">{`${row.title}: read against ${basis(base, own)}`}</caption>
        <thead className="h" role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Version
            </th>
            <th role="columnheader" scope="col">
              Reading, facts and text
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {others.map((cell, at) => {
            const version = versions[at + 1]
            return (
              version && (
                <tr key={version.id} role="row" id={counterpartId(row.id, version.id)}>
                  <VersionHead of={version} />
                  <td role="cell">
                    <CellReading
                      cell={cell}
                      version={version}
                      base={base}
                      notes={notes}
                      unit={row.figure}
                      scale={scale}
                      whole
                    />
                  </td>
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const VersionHead = ({ of }: { of: Version }) => (
  <th role="rowheader" scope="row" className={evidenceRule(of.evidence)}>
    <a href={routes.version(of.id)}>{of.short}</a>
    <HeadParticulars of={of} />
  </th>
)

/** "28-point draft, point 10c", or the version alone where its points have no numbers. */
function basis({ short }: Version, { points }: Cell): string {
  const numbers = points.flatMap(({ point }) => point.number ?? [])
  if (numbers.length === 0) return short
  return `${short}, ${numbers.length === 1 ? 'point' : 'points'} ${listed(numbers)}`
}
