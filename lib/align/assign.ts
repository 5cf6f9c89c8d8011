import type { Weighed } from './evidence'

/** From this confidence on, points belong together: two points, and on the mean those of two rows. */
export const enough = 0.25

/** Each point with one counterpart at most: the surest pair first, then the surest of what is left. */
export function assign(weighed: readonly Weighed[]): readonly Weighed[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return weighed.filter((pair) => {
    if (pair.confidence < enough || takenA.has(pair.a) || takenB.has(pair.b)) return false
    takenA.add(pair.a)
    takenB.add(pair.b)
    return true
  })
}
