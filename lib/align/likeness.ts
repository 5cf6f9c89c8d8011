import type { Profile } from './profiles'

/** How much containment counts beside likeness of the whole: a short point found whole in a long one is alike. */
const containment = 0.2

/** From the shared mass of two points: 0 for nothing in common, 1 for the same words. */
export function likenessOf(shared: number, a: number, b: number): number {
  const least = Math.min(a, b)
  if (least === 0) return 0
  return ((1 - containment) * 2 * shared) / (a + b) + (containment * shared) / least
}

/** Likeness of two points; 1 where they hold the same text, whatever it is. */
export const likeness = (a: Profile, b: Profile): number =>
  a.key === b.key ? 1 : likenessOf(sharedMass(a, b), a.mass, b.mass)

/** The weight of what two points share, without the terms of a third. */
export function sharedMass(a: Profile, b: Profile, without?: Profile): number {
  let mass = 0
  eachShared(a, b, (term, weight) => {
    if (without === undefined || !has(without, term)) mass += weight
  })
  return mass
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

function has({ terms }: Profile, term: number): boolean {
  let [low, high] = [0, terms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? 0) < term) low = middle + 1
    else high = middle
  }
  return terms[low] === term
}
