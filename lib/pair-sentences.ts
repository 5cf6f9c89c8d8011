import { likenessOf } from './sentence-likeness'
import type { Token } from './tokens'

/** A stretch of two texts: two sentences that correspond, or all that stands between two such pairs. */
interface Stretch {
  readonly base: readonly Token[]
  readonly other: readonly Token[]
}

type Sentence = readonly Token[]

/** From this share of common content on, two sentences correspond. */
const alike = 0.5

/** More pairs of sentences than this are not weighed; the texts are then one stretch. */
const most = 1_000_000

/**
 * Pairs the sentences of two texts, in order, so that what they have in common is greatest; sentences without a
 * counterpart stand between the pairs. Without this, the words of one sentence are looked for in the next. A sentence
 * may also correspond to several that follow each other: it was split up, or they were joined.
 */
export function pairSentences(base: readonly Token[], other: readonly Token[]): Stretch[] {
  const [a, b] = [sentences(base), sentences(other)]
  if (a.length * b.length > most) return [{ base, other }]
  const stretches: Stretch[] = []
  let [baseAt, otherAt] = [0, 0]
  const cutAt = (baseEnd: number, otherEnd: number) => {
    const stretch = { base: a.slice(baseAt, baseEnd).flat(), other: b.slice(otherAt, otherEnd).flat() }
    if (stretch.base.length + stretch.other.length > 0) stretches.push(stretch)
    ;[baseAt, otherAt] = [baseEnd, otherEnd]
  }
  for (const { i, j, m, n } of bestPairs(a, b)) {
    cutAt(i, j)
    cutAt(i + m, j + n)
  }
  cutAt(a.length, b.length)
  return stretches
}

/** Sentences end at a full stop, a colon, a question or exclamation mark. */
function sentences(tokens: readonly Token[]): Sentence[] {
  const all: Token[][] = []
  let goesOn = false
  for (const token of tokens) {
    if (goesOn) all.at(-1)?.push(token)
    else all.push([token])
    goesOn = !/^[.:!?。：！？؟।۔]+$/.test(token.text)
  }
  return all
}

/** `m` sentences from place `i` on beside `n` from place `j` on. */
interface Pair {
  readonly i: number
  readonly j: number
  readonly m: number
  readonly n: number
}

/** How many sentences may stand on either side of a pair. */
const shapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const

/** The pairs whose likeness adds up to the most; dynamic programming from the end. */
function bestPairs(a: readonly Sentence[], b: readonly Sentence[]): Pair[] {
  const likeness = likenessOf(a, b)
  const rows = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1))
  const best = (i: number, j: number) => rows[i]?.[j] ?? 0
  const paired = (i: number, j: number, m: number, n: number) => {
    const shared = likeness(i, j, m, n)
    return shared < alike ? Number.NEGATIVE_INFINITY : shared + best(i + m, j + n)
  }
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      let most = Math.max(best(i + 1, j), best(i, j + 1))
      for (const [m, n] of shapes) most = Math.max(most, paired(i, j, m, n))
      rows[i]?.fill(most, j, j + 1)
    }
  }
  const pairs: Pair[] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const shape = shapes.find(([m, n]) => best(i, j) === paired(i, j, m, n))
    if (shape) {
      const [m, n] = shape
      pairs.push({ i, j, m, n })
      i += m
      j += n
    } else if (best(i, j) === best(i + 1, j)) i++
    else j++
  }
  return pairs
}
