import type { Citation, Point, Version } from './types'

/** Every point and sub-point of a list, a point before its sub-points. */
export function everyPoint(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point) => [point, ...everyPoint(point.points)])
}

/** The point with this id, at any depth; absent when the version has none. */
export const findPoint = (version: Version, id: string): Point | undefined =>
  everyPoint(version.points).find((point) => point.id === id)

/** What a point shows as its source: its own citations, else those of the point it belongs to. */
export function citationsOf(version: Version, point: Point): readonly Citation[] {
  if (point.citations.length > 0 || point.parent === undefined) return point.citations
  const parent = findPoint(version, point.parent)
  return parent ? citationsOf(version, parent) : []
}
