import { everyPoint } from './points'
import type { Plans, Point, Version } from './types'

type Known = Pick<Plans, 'versions' | 'reported'>

/** The only source of a point, its accounts included; absent where there are several or none. */
export function soleSource({ reported }: Pick<Plans, 'reported'>, point: Point): string | undefined {
  const accounts = reported
    .filter((entry) => entry.version === point.version && entry.point === point.id)
    .flatMap((entry) => entry.accounts.flatMap(({ citations }) => citations))
  const sources = new Set([...point.citations, ...accounts].map(({ source }) => source))
  return sources.size === 1 ? [...sources][0] : undefined
}

/** The points of a version that rest on a single source, and on the same. */
export interface OnOneSource {
  readonly version: Version
  readonly source: string
  readonly points: readonly Point[]
}

/** By version and source; a sub-point that shares the citations of its point is not named again. */
export const pointsOnOneSource = (plans: Known): readonly OnOneSource[] =>
  plans.versions.flatMap((version) => {
    const bySource = new Map<string, Point[]>()
    for (const point of everyPoint(version.points).filter((candidate) => hasOwnCitations(version, candidate))) {
      const source = soleSource(plans, point)
      if (source !== undefined) bySource.set(source, [...(bySource.get(source) ?? []), point])
    }
    return [...bySource].map(([source, points]) => ({ version, source, points }))
  })

const hasOwnCitations = (version: Version, { citations, parent }: Point): boolean =>
  everyPoint(version.points).every(({ id, citations: theirs }) => id !== parent || theirs !== citations)
