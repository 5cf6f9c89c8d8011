import type { Notes } from '@/lib/notes'
import { pointLabel } from '@/lib/point-names'
import { citationsOf, everyPoint } from '@/lib/points'
import { routes } from '@/lib/routes'
import type { Plans, Point, Row, Version } from '@/lib/types'
import { pointAnchor } from '@/lib/version-page'
import { Accounts } from './accounts'
import { Citations } from './citations'
import { Numbers } from './numbers'
import { Remarks } from './point-body'
import { Status } from './signs'
import { SubPoints } from './sub-points'

interface PointListProps {
  readonly plans: Plans
  readonly version: Version
  readonly notes: Notes
}

/** All points of a version in its own order, the numbers in a column of their own, with what is said of each. */
export const PointList = ({ plans, version, notes }: PointListProps) => (
  <ol className="points">
    {version.points.map((point) => (
      <li key={point.id} id={pointAnchor(point.id)} className={point.number ? undefined : 'named'}>
        {point.number && (
          <a className="num" href={routes.point(version.id, point.id)}>
            <i className="h">point </i>
            {point.number}
          </a>
        )}
        <div>
          {point.number ? (
            point.gist && <h3>{point.gist}</h3>
          ) : (
            <h3>
              <a href={routes.point(version.id, point.id)}>{point.gist ?? pointLabel(point)}</a>
            </h3>
          )}
          <p className="text">
            {point.state === 'struck out' && <Status of="struck out" />} <Numbers in={point.text} />
            <Citations of={citationsOf(version, point)} notes={notes} />
          </p>
          <SubPoints of={point} version={version} notes={notes} />
          <Remarks version={version} point={point} brief />
          <Reports plans={plans} version={version} point={point} notes={notes} />
        </div>
        <RowLinks version={version} rows={rowsNaming(plans, version, point)} />
      </li>
    ))}
  </ol>
)

const Reports = ({ plans, version, point, notes }: PointListProps & { readonly point: Point }) =>
  plans.reported
    .filter((entry) => entry.version === version.id && entry.point === point.id)
    .map((reported) => (
      <div key={reported.point} className="reports">
        <p className="line">
          <Status of={reported.standing} />
        </p>
        <Accounts of={reported} notes={notes} whole />
      </div>
    ))

/** The rows in which the comparison treats a point or its sub-points. */
const RowLinks = ({ version, rows }: { version: Version; rows: readonly Row[] }) => (
  <ul className="codes">
    {rows.map((row) => (
      <li key={row.id}>
        <a href={routes.anchor(routes.base(version.id), row.id)}>
          <i className="h">compare row </i>
          {row.code}
        </a>
      </li>
    ))}
  </ul>
)

function rowsNaming({ topics }: Plans, version: Version, point: Point): readonly Row[] {
  const ids = everyPoint([point]).map(({ id }) => id)
  return topics
    .flatMap(({ rows }) => rows)
    .filter((row) => row.points[version.id]?.some((placement) => ids.includes(placement.point)))
}
