import type { AlignedPoint, AlignedText } from '../../../lib/align/types'

/** A made-up pair of texts, and which points of the two belong together. */
export interface MadeUp {
  readonly versions: readonly [AlignedText, AlignedText]
  /** Id in the second text by id in the first. */
  readonly gold: ReadonlyMap<string, string>
}

/**
 * Two texts of some points each, the same ones for the same seed: 30 words a point from a vocabulary that grows with
 * the text as that of real texts does, a fifth of the words replaced, one point in ten replaced, one in ten moved.
 */
export function madeUp(size: number, seed = 1): MadeUp {
  const random = generator(seed + size)
  const vocabulary = Math.round(400 * Math.sqrt(size))
  const word = () => `w${Math.floor(vocabulary ** random()).toString(36)}`
  const point = () => Array.from({ length: 30 }, word)
  const first = Array.from({ length: size }, point)
  const kept = first.map((words, at) => ({ at, words: words.map((old) => (random() < 0.2 ? word() : old)) }))
  const second = kept.map((entry) => (random() < 0.1 ? { at: -1, words: point() } : entry))
  for (let at = 0; at < size; at += 10) {
    const [moved] = second.splice(at, 1)
    if (moved) second.splice(Math.floor(random() * size), 0, moved)
  }
  const gold = second.flatMap(({ at }, place) => (at < 0 ? [] : [[String(at), String(place)] as const]))
  return {
    versions: [
      text('a', first),
      text(
        'b',
        second.map(({ words }) => words),
      ),
    ],
    gold: new Map(gold),
  }
}

const text = (id: string, points: readonly (readonly string[])[]): AlignedText => ({
  id,
  points: points.map((words, at): AlignedPoint => ({ id: String(at), text: words.join(' ') })),
})

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
