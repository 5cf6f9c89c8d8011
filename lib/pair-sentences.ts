import { isLight, type Token } from './tokens'

/** A stretch of two texts: two sentences that correspond, or all that stands between two such pairs. */
export interface Stretch {
  readonly base: readonly Token[]
  readonly other: readonly Token[]
}

type Sentence = readonly Token[]

/** From this share of common content on, two sentences correspond. */
const alike = 0.5

/** More pairs of sentences than this are not weighed; the texts are then one stretch. */
const most = 4_000_000

/**
 * Pairs the sentences of two texts, in order, so that what they have in common is greatest; sentences without a
 * counterpart stand between the pairs. Without this, the words of one sentence are looked for in the next.
 */
export function pairSentences(base: readonly Token[], other: readonly Token[]): Stretch[] {
  const [a, b] = [sentences(base), sentences(other)]
  if (a.length * b.length > most) return [{ base, other }]
  const stretches: Stretch[] = []
  let [baseAt, otherAt] = [0, 0]
  const cutAt = (baseEnd: number, otherEnd: number) => {
    stretches.push({ base: a.slice(baseAt, baseEnd).flat(), other: b.slice(otherAt, otherEnd).flat() })
    ;[baseAt, otherAt] = [baseEnd, otherEnd]
  }
  for (const [i, j] of bestPairs(a, b)) {
    cutAt(i, j)
    cutAt(i + 1, j + 1)
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
    goesOn = !/^[.:!?]+$/.test(token.text)
  }
  return all
}

/** Places of the pairs whose likeness adds up to the most; dynamic programming from the end. */
function bestPairs(a: readonly Sentence[], b: readonly Sentence[]): [number, number][] {
  const [contentsA, contentsB] = [a.map(content), b.map(content)]
  const rows = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1))
  const best = (i: number, j: number) => rows[i]?.[j] ?? 0
  const paired = (i: number, j: number) => {
    const shared = likeness(contentsA[i] ?? [], contentsB[j] ?? [])
    return shared < alike ? Number.NEGATIVE_INFINITY : shared + best(i + 1, j + 1)
  }
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rows[i]?.fill(Math.max(paired(i, j), best(i + 1, j), best(i, j + 1)), j, j + 1)
    }
  }
  const pairs: [number, number][] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (best(i, j) === paired(i, j)) pairs.push([i++, j++])
    else if (best(i, j) === best(i + 1, j)) i++
    else j++
  }
  return pairs
}

/** Sorted keys of the words that carry content; a number stands for its unit, so that 600,000 and 800,000 troops agree. */
const content = (sentence: Sentence): string[] =>
  sentence
    .filter((token) => !isLight(token))
    .map((token) => (token.kind === 'number' ? token.key.replace(/^\S+/, '#') : token.key))
    .sort()

/** The share that two sorted lists have in common, from 0 to 1; 0 where neither holds anything. */
function likeness(a: readonly string[], b: readonly string[]): number {
  let common = 0
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const [x = '', y = ''] = [a[i], b[j]]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}
