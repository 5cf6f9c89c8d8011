import type { Pair } from './candidates'
import { type Coefficients, confidenceOf, type Evidence, fitted } from './confidence'
import type { Profile } from './profiles'
import type { Step } from './progress'
import { articleLikeness, held, likeness } from './similarity'
import { wonClauses } from './won-clauses'

/** A pair with its likeness. */
export interface Liked extends Pair {
  readonly likeness: number
}

/** A pair with what speaks for it, and how sure it is that its points belong together. */
export interface Weighed extends Liked {
  readonly evidence: Evidence
  readonly confidence: number
}

/** All candidates weighed, the surest first; between equals, those nearest to each other in place. */
export function weigh(
  pairs: readonly Pair[],
  a: readonly Profile[],
  b: readonly Profile[],
  step: Step,
  coefficients: Coefficients = fitted,
): readonly Weighed[] {
  const liked = pairs.flatMap((pair): Liked[] => {
    const [one, two] = [a[pair.a], b[pair.b]]
    return one && two ? [{ a: pair.a, b: pair.b, likeness: likeness(one, two) }] : []
  })
  const [ofA, ofB] = [byPoint(liked, a.length, (pair) => pair.a), byPoint(liked, b.length, (pair) => pair.b)]
  const [wonA, wonB] = [clausesOf(a, ofA, (pair) => b[pair.b], step), clausesOf(b, ofB, (pair) => a[pair.a], step)]
  const [leadsA, leadsB] = [
    leadsOf(ofA, (pair) => heldBy(pair, a[pair.a], b[pair.b])),
    leadsOf(ofB, (pair) => heldBy(pair, b[pair.b], a[pair.a])),
  ]
  const ofArticles = articleLikeness()
  const distance = (pair: Pair) => Math.abs(pair.a / a.length - pair.b / b.length)
  return liked
    .map((pair): Weighed => {
      const [one, two] = [a[pair.a], b[pair.b]]
      const evidence: Evidence = {
        likeness: pair.likeness,
        leads: [leadsA.get(pair) ?? 0, leadsB.get(pair) ?? 0],
        clause: Math.max(wonA.get(pair) ?? 0, wonB.get(pair) ?? 0),
        articles: one && two ? ofArticles(one.article, two.article) : 0,
      }
      return { ...pair, evidence, confidence: confidenceOf(evidence, coefficients) }
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

const heldBy = ({ likeness }: Liked, point?: Profile, by?: Profile): number =>
  point && by ? held(likeness, point, by) : 0

/** How far each pair is ahead of the best other one of its point. */
function leadsOf(points: readonly (readonly Liked[])[], shareOf: (pair: Liked) => number): ReadonlyMap<Liked, number> {
  const leads = new Map<Liked, number>()
  for (const pairs of points) {
    const shares = pairs.map(shareOf)
    const [first = 0, second = 0] = [...shares].sort((one, two) => two - one)
    pairs.forEach((pair, at) => {
      const share = shares[at] ?? 0
      leads.set(pair, share - (share === first ? second : first))
    })
  }
  return leads
}

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
