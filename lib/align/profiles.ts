import { isPhrase, type Terms, termsOf } from './terms'
import type { AlignedText } from './types'

/** What of a text is compared: its terms, each weighted by how telling it is. */
export interface Profile {
  readonly text: string
  /** Texts with one key hold the same words. */
  readonly key: string
  /** Ids of the terms, rising. */
  readonly terms: Int32Array
  /** Weights, in the order of `terms`. */
  readonly weights: Float64Array
  /** Sum of the weights. */
  readonly mass: number
}

export interface Profiles {
  /** By version, then by place in it. */
  readonly versions: readonly (readonly Profile[])[]
  /** The profile of a part of a point, its terms weighted as in the whole. */
  readonly of: (text: string) => Profile
  /** The term of each id. */
  readonly names: readonly string[]
}

/** Two words in a row tell more than each, but are there already as words. */
const phraseShare = 0.3

/** What a sub-point takes from the words of the point above it. */
const parentShare = 0.2

/** The points of all versions, weighted together: a term counts the more, the fewer points have it. */
export function profilesOf(versions: readonly AlignedText[]): Profiles {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const read = versions.map(({ points }) => points.map(({ text }) => counted(termsOf(text), ids, counts)))
  const names = [...ids.keys()]
  const total = read.reduce((sum, points) => sum + points.length, 0)
  const values = counts.map(
    (count, id) => Math.log((total + 1) / count) * (isPhrase(names[id] ?? '') ? phraseShare : 1),
  )
  return {
    names,
    of: (text) => profile(text, known(termsOf(text), ids), undefined, values),
    versions: versions.map(({ points }, at) => {
      const own = read[at] ?? []
      const places = new Map(points.map(({ id }, place) => [id, place]))
      return points.map(({ text, parent }, place) =>
        profile(text, own[place] ?? [], own[places.get(parent ?? '') ?? -1], values),
      )
    }),
  }
}

/** Terms by id, with how often each stands. */
type Counted = readonly (readonly [number, number])[]

function counted(terms: Terms, ids: Map<string, number>, counts: number[]): Counted {
  return Array.from(terms, ([term, count]) => {
    const id = ids.get(term) ?? ids.size
    ids.set(term, id)
    counts[id] = (counts[id] ?? 0) + 1
    return [id, count] as const
  })
}

const known = (terms: Terms, ids: ReadonlyMap<string, number>): Counted =>
  Array.from(terms).flatMap(([term, count]) => {
    const id = ids.get(term)
    return id === undefined ? [] : [[id, count] as const]
  })

function profile(text: string, own: Counted, above: Counted | undefined, values: readonly number[]): Profile {
  const weights = new Map<number, number>()
  for (const [id, count] of own) weights.set(id, (values[id] ?? 0) * Math.sqrt(count))
  for (const [id] of above ?? []) if (!weights.has(id)) weights.set(id, (values[id] ?? 0) * parentShare)
  const terms = Int32Array.from(weights.keys()).sort()
  const sorted = Float64Array.from(terms, (id) => weights.get(id) ?? 0)
  return { text, key: keyOf(text), terms, weights: sorted, mass: sorted.reduce((sum, weight) => sum + weight, 0) }
}

const keyOf = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
