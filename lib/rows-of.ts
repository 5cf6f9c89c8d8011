import { everyPoint } from './points'
import type { CollatedRow, Collation, Point, Topic } from './types'

/** A row that a point belongs to; its first cell is that of the point's own version, the base. */
export interface RowOfPoint extends CollatedRow {
  readonly topic: Topic
  /** True where the base's cell holds further points, which the point's page does not show. */
  readonly shared: boolean
}

/**
 * The rows of a point, in reading order, in the collation against its version: those that name it or one of its
 * sub-points; for a sub-point that no row names, those of the point it belongs to.
 */
export function rowsOf(collation: Collation, point: Point): readonly RowOfPoint[] {
  const own = rowsNaming(collation, everyPoint([point]))
  if (own.length > 0 || point.parent === undefined) return own
  const parent = everyPoint(collation.versions[0]?.points ?? []).find(({ id }) => id === point.parent)
  return parent ? rowsOf(collation, { ...parent, points: [] }) : []
}

function rowsNaming({ base, topics }: Collation, points: readonly Point[]): readonly RowOfPoint[] {
  const shown = new Set(points.map(({ id }) => id))
  return topics.flatMap(({ topic, rows }) =>
    rows.flatMap(({ row, cells }) => {
      const placed = (row.points[base] ?? []).map(({ point }) => point)
      if (!placed.some((id) => shown.has(id))) return []
      return [{ topic, row, cells, shared: placed.some((id) => !shown.has(id)) }]
    }),
  )
}
