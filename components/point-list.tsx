import type { Sources } from '@/lib/cited-names'
import type { Notes } from '@/lib/notes'
import { pointLabel } from '@/lib/point-names'
import { citationsOf, everyPoint } from '@/lib/points'
import { routes } from '@/lib/routes'
import type { Plans, Point, Row, Version } from '@/lib/types'
import { variantsOf } from '@/lib/variants'
import { hasAccounts, pointAnchor } from '@/lib/version-page'
import { VariantsLine } from './apparatus'
import { Citations } from './citations'
import { NamedAccounts } from './named-accounts'
import { Numbers } from './numbers'
import { Remarks } from './point-body'
import { Status } from './signs'
import { Standings } from './standings'
import { SubPoints } from './sub-points'

interface PointListProps {
  readonly plans: Plans
  readonly version: Version
  readonly notes: Notes
  readonly sources: Sources
}

/** All points of a version in its own order, the numbers in a column of their own, with what is said of each. */
export const PointList = ({ plans, version, notes, sources }: PointListProps) => (
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
            {!hasAccounts(plans.reported, point) && <Citations of={citationsOf(version, point)} notes={notes} />}
          </p>
          <SubPoints of={point} version={version} notes={notes} />
          <Remarks version={version} point={point} brief />
          <VariantsLine point={point} of={variantsOf(plans, point)} />
          <Reports plans={plans} point={point} sources={sources} />
        </div>
        <RowLinks version={version} rows={rowsNaming(plans, version, point)} />
      </li>
    ))}
  </ol>
)

const Reports = ({ plans, point, sources }: Pick<PointListProps, 'plans' | 'sources'> & { readonly point: Point }) =>
  plans.reported
    .filter((entry) => entry.version === point.version && entry.point === point.id)
    .map((reported) => (
      <div key={reported.point} className="reports">
        <p className="line">
          <Standings of={reported} />
        </p>
        {reported.dispute && <p className="note">{reported.dispute}</p>}
        <NamedAccounts of={reported.accounts} sources={sources} lettered />
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
