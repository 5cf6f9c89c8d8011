import type { Pair } from './candidates'
import { likeness } from './likeness'
import type { Profile } from './profiles'

/** A pair with its likeness. */
export interface Weighed extends Pair {
  readonly likeness: number
  /** The likeness of the next best pair that either point is in; 0 where there is none. */
  readonly rival: number
}

/** From this likeness on, two points are each other's counterpart. */
const enough = 0.18

/** As much is enough where every rival stays clearly behind. */
const enoughAlone = 0.1

/** How many times as like as its best rival a pair without one is. */
const ahead = 1.3

/** All candidates with their likeness, the likest first; between equals, those nearest to each other in place. */
export function weigh(pairs: readonly Pair[], a: readonly Profile[], b: readonly Profile[]): readonly Weighed[] {
  const distance = (pair: Pair) => Math.abs(pair.a / a.length - pair.b / b.length)
  const sorted = pairs
    .map((pair) => ({ ...pair, likeness: likenessAt(pair, a, b), distance: distance(pair) }))
    .sort((x, y) => y.likeness - x.likeness || x.distance - y.distance || x.a - y.a || x.b - y.b)
  const [topA, topB] = [topTwo(sorted, ({ a }) => a), topTwo(sorted, ({ b }) => b)]
  return sorted.map((pair) => ({
    ...pair,
    rival: Math.max(rivalIn(topA.get(pair.a), pair), rivalIn(topB.get(pair.b), pair)),
  }))
}

type Top = readonly (Pair & { readonly likeness: number })[]

function topTwo<P extends Pair & { likeness: number }>(
  sorted: readonly P[],
  placeOf: (pair: P) => number,
): Map<number, P[]> {
  const top = new Map<number, P[]>()
  for (const pair of sorted) {
    const known = top.get(placeOf(pair))
    if (known === undefined) top.set(placeOf(pair), [pair])
    else if (known.length < 2) known.push(pair)
  }
  return top
}

const rivalIn = (top: Top | undefined, pair: Pair): number =>
  top?.find((one) => one.a !== pair.a || one.b !== pair.b)?.likeness ?? 0

function likenessAt(pair: Pair, a: readonly Profile[], b: readonly Profile[]): number {
  const [one, two] = [a[pair.a], b[pair.b]]
  // Rounded, so that sums taken in another order still tie.
  return one && two ? Math.round(likeness(one, two) * 1e9) / 1e9 : 0
}

/** Each point with one counterpart at most: the likest pair first, then the likest of what is left. */
export function assign(weighed: readonly Weighed[]): readonly Weighed[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()]
  return weighed.filter((pair) => {
    const least = pair.likeness >= ahead * pair.rival ? enoughAlone : enough
    if (pair.likeness < least || takenA.has(pair.a) || takenB.has(pair.b)) return false
    takenA.add(pair.a)
    takenB.add(pair.b)
    return true
  })
}
