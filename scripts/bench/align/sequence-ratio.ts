/**
 * Likeness as Python's difflib measures it, on words: twice the words in matching blocks by all words. The longest block
 * comes first, then the longest to its left and to its right.
 */
export function sequenceRatio(a: readonly string[], b: readonly string[]): number {
  const places = new Map<string, number[]>()
  b.forEach((word, at) => {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  })
  const all = a.length + b.length
  return all === 0 ? 1 : (2 * matching(a, places, { a: 0, aEnd: a.length, b: 0, bEnd: b.length })) / all
}

/** A stretch of both. */
interface Stretch {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
}

function matching(a: readonly string[], places: ReadonlyMap<string, readonly number[]>, within: Stretch): number {
  const block = longest(a, places, within)
  if (block.length === 0) return 0
  const left = matching(a, places, { ...within, aEnd: block.a, bEnd: block.b })
  const right = matching(a, places, { ...within, a: block.a + block.length, b: block.b + block.length })
  return block.length + left + right
}

function longest(a: readonly string[], places: ReadonlyMap<string, readonly number[]>, within: Stretch) {
  let best = { a: within.a, b: within.b, length: 0 }
  /** By place in b, how long the block is that ends there. */
  let lengths = new Map<number, number>()
  for (let at = within.a; at < within.aEnd; at++) {
    const next = new Map<number, number>()
    for (const place of places.get(a[at] ?? '') ?? []) {
      if (place < within.b || place >= within.bEnd) continue
      const length = (lengths.get(place - 1) ?? 0) + 1
      next.set(place, length)
      if (length > best.length) best = { a: at - length + 1, b: place - length + 1, length }
    }
    lengths = next
  }
  return best
}
