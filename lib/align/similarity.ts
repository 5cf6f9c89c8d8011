import { cosine, type Grams } from './grams'
import type { Article, Profile } from './profiles'

/** Likeness of two points: 0 for nothing in common; 1 where they hold the same text, whatever it is. */
export const likeness = (a: Profile, b: Profile): number => (a.key === b.key ? 1 : rounded(cosine(a.grams, b.grams)))

/** How much of a point another holds, from their likeness: 0 to 1. A long point may hold all of a short one. */
export const held = (likeness: number, point: Profile, by: Profile): number =>
  Math.min(1, (likeness * by.grams.size) / (point.grams.size || 1))

/** How near a clause comes to a point or to a clause of it. */
export const nearness = (clause: Grams, point: Profile): number =>
  rounded(point.clauses.reduce((most, other) => Math.max(most, cosine(clause, other)), cosine(clause, point.grams)))

/** Likeness of articles, each pair of them compared once. */
export function articleLikeness(): (a: Article, b: Article) => number {
  const known = new Map<Article, Map<Article, number>>()
  return (a, b) => {
    const own = known.get(a) ?? new Map<Article, number>()
    known.set(a, own)
    const share = own.get(b) ?? rounded(cosine(a.grams, b.grams))
    own.set(b, share)
    return share
  }
}

/** So that sums taken in another order still tie. */
const rounded = (share: number) => Math.min(1, Math.round(share * 1e6) / 1e6)
