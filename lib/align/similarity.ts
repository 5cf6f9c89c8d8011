import { cosine, type Grams } from './grams'
import type { Profile } from './profiles'

/** Likeness of two points: 0 for nothing in common; 1 where they hold the same text, whatever it is. */
export const likeness = (a: Profile, b: Profile): number => (a.key === b.key ? 1 : rounded(cosine(a.grams, b.grams)))

/** How near a clause comes to a point or to a clause of it. */
export const nearness = (clause: Grams, point: Profile): number =>
  rounded(point.clauses.reduce((most, other) => Math.max(most, cosine(clause, other)), cosine(clause, point.grams)))

/** So that sums taken in another order still tie. */
const rounded = (share: number) => Math.min(1, Math.round(share * 1e6) / 1e6)
