import type { Profile } from './profiles'

/** Which points of one version hold each term. Flat arrays: tens of thousands of points are read many times over. */
export interface TermIndex {
  /** Where the entries of a term start; those of the next one start where they end. */
  readonly starts: Int32Array
  readonly places: Int32Array
  /** The term's weight in the point of each entry. */
  readonly weights: Float32Array
}

/** Entries of each term in the order of the text. */
export function indexOf(profiles: readonly Profile[], terms: number): TermIndex {
  const starts = new Int32Array(terms + 1)
  for (const profile of profiles) for (const term of profile.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  const free = starts.slice()
  const places = new Int32Array(starts[terms] ?? 0)
  const weights = new Float32Array(places.length)
  profiles.forEach((profile, place) => {
    profile.terms.forEach((term, at) => {
      const entry = free[term] ?? 0
      places[entry] = place
      weights[entry] = profile.weights[at] ?? 0
      free[term] = entry + 1
    })
  })
  return { starts, places, weights }
}

/** How many points hold the term. */
export const spread = ({ starts }: TermIndex, term: number): number => (starts[term + 1] ?? 0) - (starts[term] ?? 0)
