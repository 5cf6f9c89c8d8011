import { overlap } from './overlap'
import type { Profile } from './profiles'
import type { Step } from './progress'
import { indexOf, spread, type TermIndex } from './term-index'

/** Two points, each by its place in its version, that may belong together. */
export interface Pair {
  readonly a: number
  readonly b: number
}

/** For each point, this many of the likest on the other side are weighed in full. */
const most = 8

/** For each point, about this many entries of the index are read, rarest terms first, so that cost stays linear. */
const budget = 1_500

/** Pairs worth weighing, found from both sides, so that it does not matter which side comes first. */
export function candidates(a: readonly Profile[], b: readonly Profile[], terms: number, step: Step): readonly Pair[] {
  const found = new Map<number, Pair>()
  const add = (pair: Pair) => found.set(pair.a * b.length + pair.b, pair)
  likest(a, indexOf(b, terms), b, step, (from, to) => add({ a: from, b: to }))
  likest(b, indexOf(a, terms), a, step, (from, to) => add({ a: to, b: from }))
  sameText(a, b, (from, to) => add({ a: from, b: to }))
  return [...found.values()]
}

type Add = (from: number, to: number) => void

/** Looks up each point's terms in an index of the other side. */
function likest(from: readonly Profile[], index: TermIndex, to: readonly Profile[], step: Step, add: Add): void {
  const shared = new Float64Array(to.length)
  const masses = Float64Array.from(to, ({ mass }) => mass)
  from.forEach((profile, place) => {
    const touched = addUp(profile, index, shared, place / from.length)
    for (const other of best(touched, (other) => overlap(shared[other] ?? 0, profile.mass, masses[other] ?? 0))) {
      add(place, other)
    }
    for (const other of touched) shared[other] = 0
    step()
  })
}

/**
 * Adds what the profile shares with each point of the index to `shared`; returns the points that share something.
 * Of a term that is everywhere, only entries about as far into the text are read, and only where there is no rarer one.
 */
function addUp({ terms, weights }: Profile, index: TermIndex, shared: Float64Array, far: number): readonly number[] {
  const known = Array.from(terms.keys()).filter((at) => spread(index, terms[at] ?? 0) > 0)
  known.sort((one, two) => spread(index, terms[one] ?? 0) - spread(index, terms[two] ?? 0))
  const touched: number[] = []
  let read = 0
  for (const at of known) {
    const term = terms[at] ?? 0
    read += spread(index, term)
    if (read > budget && touched.length > 0) break
    const weight = weights[at] ?? 0
    const size = Math.min(budget, spread(index, term))
    const start = (index.starts[term] ?? 0) + Math.floor((spread(index, term) - size) * far)
    for (let entry = start; entry < start + size; entry++) {
      const other = index.places[entry] ?? 0
      if (shared[other] === 0) touched.push(other)
      shared[other] = (shared[other] ?? 0) + Math.min(weight, index.weights[entry] ?? 0)
    }
  }
  return touched
}

/** The few with the highest score; between equals, the first in the text. */
function best(places: readonly number[], scoreOf: (place: number) => number): readonly number[] {
  const top: { readonly place: number; readonly score: number }[] = []
  for (const place of places) {
    const score = scoreOf(place)
    const last = top[most - 1]
    if (last && (score < last.score || (score === last.score && place > last.place))) continue
    const at = top.findIndex((one) => score > one.score || (score === one.score && place < one.place))
    top.splice(at < 0 ? top.length : at, 0, { place, score })
    if (top.length > most) top.pop()
  }
  return top.map(({ place }) => place)
}

/** Points of one wording, the first with the first, the second with the second. */
function sameText(a: readonly Profile[], b: readonly Profile[], add: Add): void {
  const waiting = new Map<string, number[]>()
  b.forEach(({ key }, place) => {
    const places = waiting.get(key)
    if (places) places.push(place)
    else waiting.set(key, [place])
  })
  const taken = new Map<string, number>()
  a.forEach(({ key }, place) => {
    const count = taken.get(key) ?? 0
    taken.set(key, count + 1)
    const other = waiting.get(key)?.[count]
    if (other !== undefined) add(place, other)
  })
}
