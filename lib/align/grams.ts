import { inPairs } from '../unspaced'

/**
 * A text as runs of letters, each weighted by how telling it is. Forms and compounds of one word share most of their
 * runs, and words that follow each other share those across the space between them, in any language. Where there are no
 * spaces, pairs of signs stand for words.
 */
export interface Grams {
  /** Hashes of the runs, rising. */
  readonly ids: Int32Array
  /** In the order of `ids`; their squares add up to 1. */
  readonly weights: Float32Array
  /** How much there is of the text: the length of the weights before they were made to add up. */
  readonly size: number
}

/** Letters of a run. */
const length = 5

/** Runs of one hash count as one, which with so many hardly happens. */
const hashes = 1 << 20

/** Reads texts as runs, weighted by how few of `points` have each; a run that none has counts like one that one has. */
export function gramReader(points: readonly string[]): (text: string) => Grams {
  const letters = points.reduce((sum, { length }) => sum + length, 0)
  // Short texts do with a short table.
  const spread = new Int32Array(Math.min(hashes, 2 ** Math.ceil(Math.log2(32 * letters + 1))))
  const slot = (id: number) => id & (spread.length - 1)
  for (const text of points) for (const id of countsOf(text).keys()) spread[slot(id)] = (spread[slot(id)] ?? 0) + 1
  const value = (id: number) => Math.log((points.length + 1) / Math.max(1, spread[slot(id)] ?? 0))
  return (text) => {
    const counts = countsOf(text)
    const ids = Int32Array.from(counts.keys()).sort()
    const weights = Float32Array.from(ids, (id) => value(id) * Math.sqrt(counts.get(id) ?? 0))
    const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    return { ids, weights: weights.map((weight) => weight / norm), size: norm }
  }
}

/** How often each run stands in the text, by its hash (FNV-1a). */
function countsOf(text: string): ReadonlyMap<number, number> {
  const words = inPairs(text.normalize('NFKC').toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const line = ` ${words.join(' ')} `
  const counts = new Map<number, number>()
  for (let start = 0; start + length <= line.length; start++) {
    let hash = 0x811c9dc5
    for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193)
    const id = (hash ^ (hash >>> 12)) & (hashes - 1)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The cosine of two texts: 0 for no run in common, 1 for the same runs. */
export function cosine(a: Grams, b: Grams): number {
  const [left, right] = [a.ids, b.ids]
  let sum = 0
  for (let [i, j] = [0, 0]; i < left.length && j < right.length; ) {
    const [x = 0, y = 0] = [left[i], right[j]]
    if (x === y) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum
}
