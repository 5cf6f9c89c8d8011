import type { Liked } from './evidence'
import type { Profile } from './profiles'
import { nearness } from './similarity'

/** The clauses of a point are held against this many of the likest on the other side. */
const most = 6

/** What comes less near than this to anything meets by chance. */
const enough = 0.15

/**
 * The pairs of a point in which the other point has won a clause of it, since it comes nearer to the clause than any
 * other, with how far it is ahead of the next. `pairs` are all of the point's pairs, the likest first.
 */
export function wonClauses(
  point: Profile,
  pairs: readonly Liked[],
  otherOf: (pair: Liked) => Profile | undefined,
): ReadonlyMap<Liked, number> {
  const won = new Map<Liked, number>()
  for (const clause of point.clauses) {
    const near = pairs.slice(0, most).map((pair) => {
      const other = otherOf(pair)
      return { pair, share: other ? nearness(clause, other) : 0 }
    })
    const [first, second] = near.sort((one, two) => two.share - one.share)
    if (first === undefined || first.share < enough) continue
    won.set(first.pair, Math.max(won.get(first.pair) ?? 0, first.share - (second?.share ?? 0)))
  }
  return won
}
