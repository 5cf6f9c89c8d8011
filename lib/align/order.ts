/**
 * Which of some pairs of places stand in one order on both sides: the longest such chain; the others have moved.
 * `pairs` has each place once on either side.
 */
export function inOrder<P extends { readonly a: number; readonly b: number }>(pairs: readonly P[]): ReadonlySet<P> {
  const sorted = [...pairs].sort((x, y) => x.a - y.a)
  /** The pair that ends the best chain of each length. */
  const ends: P[] = []
  const before = new Map<P, P>()
  for (const pair of sorted) {
    const length = chainsBelow(ends, pair.b)
    const previous = ends[length - 1]
    if (previous) before.set(pair, previous)
    ends[length] = pair
  }
  const chain = new Set<P>()
  for (let pair = ends.at(-1); pair !== undefined; pair = before.get(pair)) chain.add(pair)
  return chain
}

/** How many chains end before this place. */
function chainsBelow(ends: readonly { readonly b: number }[], place: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.b ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
