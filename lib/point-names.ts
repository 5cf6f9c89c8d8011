import { findPoint } from './points'
import type { Point, Version } from './types'

/** As a point stands in running text: "point 21c"; "NATO" where it has no number; "point 8, compensation" below one. */
export function pointName(version: Version, point: Point): string {
  if (point.number !== undefined) return `point ${point.number}`
  const parent = parentOf(version, point)
  if (parent) return `${pointName(version, parent)}, ${pointLabel(point)}`
  const namesakes = version.points.filter(({ gist }) => gist === point.gist)
  return namesakes.length === 1 ? (point.gist ?? pointLabel(point)) : pointLabel(point)
}

/** The shortest name of a point beside its siblings: "21c", "nato", "compensation". */
export function pointLabel({ id, number, parent }: Pick<Point, 'id' | 'number' | 'parent'>): string {
  if (number !== undefined) return number
  const own = parent !== undefined && id.startsWith(`${parent}-`) ? id.slice(parent.length + 1) : id
  return own.replaceAll('-', ' ')
}

/** As a link says it: the number, else the point's own name, else its label. */
export const shortName = (point: Point): string => point.number ?? point.gist ?? pointLabel(point)

/** What a point is about, in a few words: its own name, else the titles of its rows. Absent where it has neither. */
export const pointTitle = ({ gist }: Point, rows: readonly { readonly title: string }[]): string | undefined =>
  gist ?? (rows.length > 0 ? rows.map(({ title }) => title).join('; ') : undefined)

/** The point that a sub-point belongs to; absent for a whole point. */
export const parentOf = (version: Version, { parent }: Point): Point | undefined =>
  parent === undefined ? undefined : findPoint(version, parent)
