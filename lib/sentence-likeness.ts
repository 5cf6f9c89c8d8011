import { isLight, type Token } from './tokens'

/**
 * Tells the share of content, from 0 to 1, that `m` sentences of one text from place `i` on have in common with `n` of
 * another from place `j` on. One of `m` and `n` is 1; where the several are no parts of the one, they share nothing.
 */
export function likenessOf(a: readonly (readonly Token[])[], b: readonly (readonly Token[])[]) {
  const [left, right] = [a.map(content), b.map(content)]
  const shared = left.map((one) => Int32Array.from(right, (other) => common(one, other)))
  const sharedAt = (i: number, j: number) => shared[i]?.[j] ?? 0
  return (i: number, j: number, m: number, n: number): number => {
    const [one, other] = [left[i] ?? [], right[j] ?? []]
    if (m === 1 && n === 1) return share(sharedAt(i, j), one.length + other.length)
    if (sharedAt(i, j) === 0) return 0
    return m === 1
      ? likenessOfParts(one, right, j, n, (place) => sharedAt(i, place))
      : likenessOfParts(other, left, i, m, (place) => sharedAt(place, j))
  }
}

/** Sorted keys of the words that carry content. */
type Content = readonly string[]

/** A number stands for its unit, so that 600,000 and 800,000 troops agree. */
const content = (sentence: readonly Token[]): Content =>
  sentence
    .filter((token) => !isLight(token))
    .map((token) => (token.kind === 'number' ? token.key.replace(/^\S+/, '#') : token.key))
    .sort()

/**
 * How like `count` sentences from `start` on are to a whole. At least half of each stands in it, and together they are
 * more like it than any of them alone; else 0.
 */
function likenessOfParts(
  whole: Content,
  sentences: readonly Content[],
  start: number,
  count: number,
  sharedBy: (place: number) => number,
): number {
  let [size, most, alone] = [whole.length, 0, 0]
  for (let place = start; place < start + count; place++) {
    const [length, shared] = [sentences[place]?.length ?? 0, sharedBy(place)]
    if (length === 0 || 2 * shared < length) return 0
    size += length
    most += shared
    alone = Math.max(alone, share(shared, whole.length + length))
  }
  // What several have in common with the whole is counted only where it may be enough, since it takes time.
  if (share(Math.min(most, whole.length), size) <= alone) return 0
  const together = share(
    common(
      whole,
      sentences
        .slice(start, start + count)
        .flat()
        .sort(),
    ),
    size,
  )
  return together > alone ? together : 0
}

/** 0 where neither side holds anything. */
const share = (shared: number, size: number): number => (size === 0 ? 0 : (2 * shared) / size)

/** How many keys two sorted lists have in common. */
function common(a: Content, b: Content): number {
  let count = 0
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const [x = '', y = ''] = [a[i], b[j]]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}
