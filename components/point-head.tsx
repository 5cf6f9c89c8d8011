import { parentOf, pointLabel, pointName, pointTitle } from '@/lib/point-names'
import { routes } from '@/lib/routes'
import type { RowOfPoint } from '@/lib/rows-of'
import type { Point, Version } from '@/lib/types'
import { capitalise, day } from '@/lib/words'
import { EvidenceMark } from './evidence'

interface PointHeadProps {
  readonly version: Version
  readonly point: Point
  readonly rows: readonly RowOfPoint[]
}

/** Number and name of a point, the version it stands in, and where the comparison treats it. */
export function PointHead({ version, point, rows }: PointHeadProps) {
  return (
    <header className="point-head">
      <Heading version={version} point={point} rows={rows} />
      <p className="note">
        <a href={routes.version(version.id)}>
          <b>{version.short}</b>
        </a>
        {`, ${version.issuer}, ${day(version.dated)} `}
        <EvidenceMark of={version.evidence} />
      </p>
      {point.number === undefined && <p className="note">{unnumbered(version, point)}</p>}
      {rows.length > 0 && <Treated rows={rows} />}
    </header>
  )
}

function Heading({ version, point, rows }: PointHeadProps) {
  const title = pointTitle(
    point,
    rows.map(({ row }) => row),
  )
  if (point.number === undefined) {
    return (
      <h1>
        <span className="ptitle lone">{title ?? capitalise(pointLabel(point))}</span>
      </h1>
    )
  }
  return (
    <h1>
      <i className="h">{`${version.short}, point `}</i>
      <span className="pnum">{point.number}</span>
      {title && <span className="ptitle">{title}</span>}
    </h1>
  )
}

function unnumbered(version: Version, point: Point): string {
  const parent = parentOf(version, point)
  return parent
    ? `Part of ${pointName(version, parent)}, without a letter or number`
    : 'No source gives this point a number'
}

/** Rows and topics, each once. */
function Treated({ rows }: { rows: readonly RowOfPoint[] }) {
  const topics = [...new Map(rows.map(({ topic }) => [topic.id, topic])).values()]
  return (
    <p className="note">
      {rows.length === 1 ? 'Row ' : 'Rows '}
      {rows.map(({ row, topic }, at) => (
        <span key={row.id}>
          {at > 0 && ', '}
          <a className="code" href={routes.anchor(routes.topic(topic.id), row.id)}>
            <Code of={row.code} after={rows[at - 1]?.row.code} />
          </a>
        </span>
      ))}
      {topics.length === 1 ? '; topic ' : '; topics '}
      {topics.map((topic, at) => (
        <span key={topic.id}>
          {at > 0 && ', '}
          <a href={routes.topic(topic.id)}>{topic.title}</a>
        </span>
      ))}
    </p>
  )
}

/** "Territory 2"; after a code of the same topic its word is only said: "Territory 1, 2, 3". */
function Code({ of, after }: { of: string; after: string | undefined }) {
  const wordOf = (code: string) => code.slice(0, code.lastIndexOf(' ') + 1)
  const word = wordOf(of)
  if (after === undefined || wordOf(after) !== word) return of
  return (
    <>
      <i className="h">{word}</i>
      {of.slice(word.length)}
    </>
  )
}
