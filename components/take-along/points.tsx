import { pointLabel } from '@/lib/point-names'
import { pointAnchor } from '@/lib/take-along/anchors'
import type { Plans, Point, Version } from '@/lib/types'
import { SourceLine } from '../cited-names'
import { Numbers } from '../numbers'
import { Remarks } from '../point-body'
import { Status } from '../signs'
import { CopiesDiffer } from './copies-differ'
import { outlet, type Surroundings } from './surroundings'

interface PointsProps extends Surroundings {
  readonly of: readonly Point[]
  readonly version: Version
  readonly className: string
}

/** Points or sub-points, each with the rows that treat it and its own sources; sub-points without any have those of their point. */
export const Points = ({ of, className, ...rest }: PointsProps) =>
  of.length > 0 && (
    <ol className={className}>
      {of.map((point) => (
        <li
          key={point.id}
          id={pointAnchor(point.version, point.id)}
          className={hasPlaceForNumber(point) ? undefined : 'named'}
        >
          {hasPlaceForNumber(point) && <b className="num">{pointLabel(point)}</b>}
          <div>
            <Gist of={point} />
            <p className="text">
              {point.state === 'struck out' && <Status of="struck out" />} <Numbers in={point.text} />
            </p>
            <RowLinks of={point} plans={rest.plans} />
            {point.citations.length > 0 && <SourceLine of={point.citations} sources={rest.sources} name={outlet} />}
            <Remarks version={rest.version} point={point} brief />
            <CopiesDiffer of={point} {...rest} />
            <Points of={point.points} className="subs" {...rest} />
          </div>
        </li>
      ))}
    </ol>
  )

/** A sub-point without a number stands under its name. */
const hasPlaceForNumber = ({ number, parent }: Point) => number !== undefined || parent !== undefined

/** Our words for a point: beside its number quiet, else its name. */
function Gist({ of: point }: { of: Point }) {
  if (!hasPlaceForNumber(point)) return <p className="title">{point.gist ?? pointLabel(point)}</p>
  return point.gist && <p className="note">{point.gist}</p>
}

/** The rows in which the comparison places the very point, with its accounts where the text is not public. */
function RowLinks({ of: { id, version }, plans }: { of: Point; plans: Plans }) {
  const rows = plans.topics
    .flatMap((topic) => topic.rows)
    .filter(({ points }) => points[version]?.some(({ point }) => point === id))
  return (
    rows.length > 0 && (
      <p className="by">
        {'Compared in: '}
        {rows.map((row, at) => (
          <span key={row.id}>
            {at > 0 && ', '}
            <a href={`#${row.id}`}>{row.code}</a>
          </span>
        ))}
      </p>
    )
  )
}
