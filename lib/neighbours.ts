import type { Point, Version } from './types'

/** The points to read before and after one; absent at the ends of the version. */
export interface Neighbours {
  readonly previous?: Point
  readonly next?: Point
}

/**
 * The point before and the point after, in the version's own order.
 *
 * A whole point steps from whole point to whole point, since its page shows its sub-points too. A sub-point steps
 * through its siblings; before the first stands its point, after the last the next whole point.
 */
export function neighbours(version: Version, id: string): Neighbours {
  const whole = version.points.findIndex((point) => point.id === id)
  if (whole >= 0) return { previous: version.points[whole - 1], next: version.points[whole + 1] }
  for (const [at, point] of version.points.entries()) {
    const found = neighboursWithin(point, id, version.points[at + 1])
    if (found) return found
  }
  throw new Error(`No point "${id}" in version "${version.id}"`)
}

function neighboursWithin(parent: Point, id: string, after: Point | undefined): Neighbours | undefined {
  const at = parent.points.findIndex((point) => point.id === id)
  if (at >= 0) return { previous: parent.points[at - 1] ?? parent, next: parent.points[at + 1] ?? after }
  for (const [index, point] of parent.points.entries()) {
    const found = neighboursWithin(point, id, parent.points[index + 1] ?? after)
    if (found) return found
  }
  return undefined
}
