import type { Cell } from '../types'
import { listed } from '../words'
import type { Comparison } from './types'

/** The headings that the points of a cell are the first under, in their order. */
export function headingsIn({
  versions,
}: Pick<Comparison, 'versions'>): (cell: Pick<Cell, 'version' | 'points'>) => readonly string[] {
  const byVersion = new Map(
    versions.map(({ id, points }) => [id, new Map(points.map((point) => [point.id, point.heading]))]),
  )
  return ({ version, points }) => points.flatMap(({ point }) => byVersion.get(version)?.get(point.id) ?? [])
}

/** "Under “Peace” and “Trade”."; empty where there is none. */
export const underWords = (headings: readonly string[]): string =>
  headings.length === 0 ? '' : `Under ${listed(headings.map((heading) => `“${heading}”`))}.`
