import type { Profile } from './profiles'

/** How much containment counts beside the whole: a short point found whole in a long one overlaps it much. */
const containment = 0.2

/** From the mass of the terms that two points share and of their own: 0 for nothing in common, 1 for the same terms. */
export function overlap(shared: number, a: number, b: number): number {
  const least = Math.min(a, b)
  return least === 0 ? 0 : ((1 - containment) * 2 * shared) / (a + b) + (containment * shared) / least
}

/** Calls back with each term of both, and the lesser of its two weights. */
export function eachShared(a: Profile, b: Profile, call: (term: number, weight: number) => void): void {
  for (let [i, j] = [0, 0]; i < a.terms.length && j < b.terms.length; ) {
    const [x = 0, y = 0] = [a.terms[i], b.terms[j]]
    if (x === y) call(x, Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0))
    if (x <= y) i++
    if (y <= x) j++
  }
}
