import type { AlignedPoint, AlignedText } from '../../../lib/align/types'
import { chance } from '../chance'
import { type Pairs, pairOf } from './scores'

/** A made-up pair of texts, and which points of the two belong together. */
interface MadeUp {
  readonly versions: readonly [AlignedText, AlignedText]
  readonly gold: Pairs
}

/**
 * Two texts of some points each, the same ones for the same seed: 30 words a point from a vocabulary that grows with
 * the text as that of real texts does, in three sentences, a fifth of the words replaced, one point in ten replaced, one
 * in ten moved.
 */
export function madeUp(size: number, seed = 1): MadeUp {
  const random = chance(seed + size)
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
  const gold = second.flatMap(({ at }, place) => (at < 0 ? [] : [pairOf(String(at), String(place))]))
  return {
    versions: [
      text('a', first),
      text(
        'b',
        second.map(({ words }) => words),
      ),
    ],
    gold: new Set(gold),
  }
}

const text = (id: string, points: readonly (readonly string[])[]): AlignedText => ({
  id,
  points: points.map((words, at): AlignedPoint => ({ id: String(at), text: sentences(words) })),
})

const sentences = (words: readonly string[]) => words.map((word, at) => (at % 10 === 9 ? `${word}.` : word)).join(' ')
