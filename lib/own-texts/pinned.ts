import type { PointPlace } from '../align/types'
import type { OwnVersion, PinnedPoint } from './types'

/** So much of a point is remembered. */
const opening = 240
/** From this share of common words on, a point that was edited is still the same. */
const alike = 0.5

/** Remembers the point at a place of a version, from 0. */
export function pinAt({ id: version, points }: OwnVersion, place: number): PinnedPoint | undefined {
  const found = points[place]
  return found && { version, point: found.id, place, opening: found.text.slice(0, opening) }
}

/**
 * Finds pinned points again in versions that may have been edited since: the point with the same beginning, else the
 * one with the most words in common; of several the nearest to the old place.
 */
export function finder(versions: readonly OwnVersion[]): (pinned: PinnedPoint) => PointPlace | undefined {
  const byVersion = new Map(versions.map((version) => [version.id, openingsOf(version)]))
  return (pinned) => {
    const openings = byVersion.get(pinned.version)
    if (openings === undefined) return undefined
    const same = openings.filter(({ text }) => text === pinned.opening)
    const found = nearest(same.length > 0 ? same : closest(openings, pinned.opening), pinned)
    return found && { version: pinned.version, point: found.point }
  }
}

interface Opening {
  readonly point: string
  readonly place: number
  readonly text: string
}

const openingsOf = ({ points }: OwnVersion): readonly Opening[] =>
  points.map(({ id, text }, place) => ({ point: id, place, text: text.slice(0, opening) }))

/** Those that share the most words, where that is enough. */
function closest(openings: readonly Opening[], text: string): readonly Opening[] {
  const words = wordsOf(text)
  const weighed = openings.map((opening) => ({ opening, shared: share(words, wordsOf(opening.text)) }))
  const most = weighed.reduce((best, { shared }) => Math.max(best, shared), 0)
  return most < alike ? [] : weighed.filter(({ shared }) => shared === most).map(({ opening }) => opening)
}

/** A point of the same id is as near as can be. */
function nearest(openings: readonly Opening[], { point, place }: PinnedPoint): Opening | undefined {
  const distance = (one: Opening) => (one.point === point ? -1 : Math.abs(one.place - place))
  return [...openings].sort((one, other) => distance(one) - distance(other))[0]
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))

/** What two sets have in common, from 0 to 1. */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size)
}
