import { enough } from './assign'
import type { Weighed } from './evidence'

/**
 * Points left without a counterpart that are a part of a point that has one, each with the surest. A split seen from one
 * side is a merger seen from the other. What repeats a text word for word is no part of it.
 */
export function parts(weighed: readonly Weighed[], whole: readonly Weighed[]): readonly Weighed[] {
  const placedA = new Set(whole.map((pair) => pair.a))
  const placedB = new Set(whole.map((pair) => pair.b))
  return weighed.filter((pair) => {
    if (pair.confidence < enough || pair.likeness === 1 || placedA.has(pair.a) === placedB.has(pair.b)) return false
    placedA.add(pair.a)
    placedB.add(pair.b)
    return true
  })
}
