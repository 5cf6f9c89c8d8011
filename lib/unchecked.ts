import { everyPoint } from './points'
import type { Plans, Point, Version } from './types'

/** The points of one version whose wording is not yet checked against a second copy, in the order of the text. */
export interface Unchecked {
  readonly version: Version
  readonly points: readonly Point[]
}

/**
 * By version; versions without such points are left out. So are versions known from reports, which have no wording
 * to check, and points whose text is struck out or could not be read.
 */
export function uncheckedPoints({ versions }: Pick<Plans, 'versions'>): readonly Unchecked[] {
  return versions
    .filter(({ evidence }) => evidence !== 'reported')
    .map((version) => ({
      version,
      points: everyPoint(version.points).filter(({ checked, state }) => !checked && state === 'stands'),
    }))
    .filter(({ points }) => points.length > 0)
}

/** Points of which no copy that could be opened shows the text, by version. */
export function unreadPoints({ versions }: Pick<Plans, 'versions'>): readonly Unchecked[] {
  return versions
    .map((version) => ({ version, points: everyPoint(version.points).filter(({ state }) => state === 'not read') }))
    .filter(({ points }) => points.length > 0)
}
