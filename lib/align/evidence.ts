import type { Pair } from './candidates'
import { confidenceOf } from './confidence'
import type { Profile } from './profiles'
import type { Step } from './progress'
import { likeness } from './similarity'
import { wonClauses } from './won-clauses'

/** A pair with its likeness. */
export interface Liked extends Pair {
  readonly likeness: number
}

/** A pair with how sure it is that its points belong together. */
export interface Weighed extends Liked {
  readonly confidence: number
}

/** All candidates weighed, the surest first; between equals, those nearest to each other in place. */
export function weigh(
  pairs: readonly Pair[],
  a: readonly Profile[],
  b: readonly Profile[],
  step: Step,
): readonly Weighed[] {
  const liked = pairs.flatMap((pair): Liked[] => {
    const [one, two] = [a[pair.a], b[pair.b]]
    return one && two ? [{ a: pair.a, b: pair.b, likeness: likeness(one, two) }] : []
  })
  const [ofA, ofB] = [byPoint(liked, a.length, (pair) => pair.a), byPoint(liked, b.length, (pair) => pair.b)]
  const [wonA, wonB] = [clausesOf(a, ofA, (pair) => b[pair.b], step), clausesOf(b, ofB, (pair) => a[pair.a], step)]
  const distance = (pair: Pair) => Math.abs(pair.a / a.length - pair.b / b.length)
  return liked
    .map((pair): Weighed => {
      const leads = [lead(pair, ofA[pair.a]), lead(pair, ofB[pair.b])] as const
      const clause = Math.max(wonA.get(pair) ?? 0, wonB.get(pair) ?? 0)
      return { ...pair, confidence: confidenceOf({ likeness: pair.likeness, leads, clause }) }
    })
    .sort(
      (x, y) =>
        y.confidence - x.confidence || y.likeness - x.likeness || distance(x) - distance(y) || x.a - y.a || x.b - y.b,
    )
}

/** By place, the pairs of each point, the likest first. */
function byPoint(
  pairs: readonly Liked[],
  size: number,
  placeOf: (pair: Pair) => number,
): readonly (readonly Liked[])[] {
  const groups = Array.from({ length: size }, (): Liked[] => [])
  for (const pair of pairs) groups[placeOf(pair)]?.push(pair)
  for (const group of groups) group.sort((one, two) => two.likeness - one.likeness)
  return groups
}

/** How far a pair is ahead of the best other one of its point. */
const lead = (pair: Liked, [first, second]: readonly Liked[] = []): number =>
  pair.likeness - ((first === pair ? second : first)?.likeness ?? 0)

function clausesOf(
  points: readonly Profile[],
  pairs: readonly (readonly Liked[])[],
  otherOf: (pair: Liked) => Profile | undefined,
  step: Step,
): ReadonlyMap<Liked, number> {
  const won = new Map<Liked, number>()
  points.forEach((point, place) => {
    for (const [pair, ahead] of wonClauses(point, pairs[place] ?? [], otherOf)) won.set(pair, ahead)
    step()
  })
  return won
}
