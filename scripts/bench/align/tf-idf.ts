import type { AlignedText } from '../../../lib/align/types'
import { wordsOf } from './words'

/** Cosines of TF-IDF vectors, the points of both versions being the documents; smoothed as is usual. */
export function cosines(a: AlignedText, b: AlignedText): readonly (readonly number[])[] {
  const counts = [a, b].map(({ points }) => points.map(({ text }) => countsOf(text)))
  const documents = counts.flat()
  const spread = new Map<string, number>()
  for (const words of documents) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  const rarity = (word: string) => Math.log((1 + documents.length) / (1 + (spread.get(word) ?? 0))) + 1
  const [ofA = [], ofB = []] = counts.map((points) => points.map((words) => unit(words, rarity)))
  return ofA.map((one) => ofB.map((other) => dot(one, other)))
}

type Vector = ReadonlyMap<string, number>

function countsOf(text: string): Vector {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function unit(counts: Vector, rarity: (word: string) => number): Vector {
  const weights = [...counts].map(([word, count]) => [word, count * rarity(word)] as const)
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
  return new Map(weights.map(([word, weight]) => [word, weight / length]))
}

function dot(one: Vector, other: Vector): number {
  let sum = 0
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0)
  return sum
}
