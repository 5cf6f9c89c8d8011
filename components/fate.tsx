import { overview } from '@/lib/overview'
import { routes } from '@/lib/routes'
import type { RowOfPoint } from '@/lib/rows-of'
import type { Version } from '@/lib/types'
import { countWords, type Sign } from '@/lib/words'
import { BriefFacts } from './change-facts'
import { EvidenceMark } from './evidence'
import { PointLink } from './point-link'
import { Status } from './signs'

interface FateProps {
  /** The version of the point first, then the others. */
  readonly versions: readonly Version[]
  readonly rows: readonly RowOfPoint[]
}

/** What became of a point, in a line per version: the answer, before the texts that bear it out. */
export const Fate = ({ versions, rows }: FateProps) => (
  <nav className="fate" aria-labelledby="fate">
    <h2 id="fate">In the other versions</h2>
    <ul>{versions.map((version, at) => at > 0 && <Line key={version.id} version={version} at={at} rows={rows} />)}</ul>
  </nav>
)

/** Beyond so many rows a change told alone does not say what it is about. */
const fewRows = 2

function Line({ version, at, rows }: { version: Version; at: number; rows: readonly RowOfPoint[] }) {
  const [first] = rows
  if (!first) return null
  const { counts, brief } = overview({ topic: first.topic, rows }, at)
  const compared = counts.filter(({ sign }) => sign !== 'unmarked')
  return (
    <li>
      <p className="states">
        <span>
          <a href={routes.anchor('', counterpartId(first.row.id, version.id))}>{version.short}</a>
          <EvidenceMark of={version.evidence} hidden />
        </span>
        <span className="signs">
          {compared.map(({ sign, rows: count }) => (
            <Status key={sign} of={sign} words={wordsFor(sign, count, rows.length)} />
          ))}
        </span>
      </p>
      {compared.length < counts.length && <Points at={at} rows={rows} />}
      {rows.length <= fewRows && <BriefFacts of={brief} />}
    </li>
  )
}

/** Seen from the page of a point, what stands only in another version stands there, not here. */
const wordsFor = (sign: Sign, rows: number, all: number) =>
  sign === 'only here' ? `${all === 1 ? 'Only' : `${rows} only`} in that text` : countWords(sign, rows, all)

/** Where nothing can be marked, the points that stand there, by name. */
function Points({ at, rows }: { at: number; rows: readonly RowOfPoint[] }) {
  const cells = rows.flatMap(({ cells }) => cells[at] ?? []).filter(({ reading }) => reading.kind === 'unmarked')
  const points = new Set(cells.flatMap((cell) => cell.points.map(({ point }) => point)))
  return [...points].map((point) => (
    <p key={point.id}>
      <PointLink of={point} /> {point.gist}
    </p>
  ))
}

/** The anchor of one version's reading in a row, on the page of a point. */
export const counterpartId = (row: string, version: string) => `${row}-in-${version}`
