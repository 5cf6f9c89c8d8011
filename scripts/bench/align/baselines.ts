import type { AlignedText } from '../../../lib/align/types'
import { optimalAssignment } from './hungarian'
import { type Pairs, pairOf } from './scores'
import { sequenceRatio } from './sequence-ratio'
import { cosines } from './tf-idf'
import { wordsOf } from './words'

/** A plain aligner: one to one, pairs below a threshold left out. */
export interface Baseline {
  readonly name: string
  /** Weighs the pairs once; what it returns gives the pairs from a threshold on. */
  readonly weigh: (a: AlignedText, b: AlignedText) => (threshold: number) => Pairs
}

export const baselines: readonly Baseline[] = [
  { name: 'same number', weigh: (a, b) => () => sameNumber(a, b) },
  { name: 'word overlap, greedy', weigh: (a, b) => chosen(a, b, greedy(overlaps(a, b))) },
  { name: 'difflib ratio, greedy', weigh: (a, b) => chosen(a, b, greedy(ratios(a, b))) },
  { name: 'TF-IDF cosine, optimal', weigh: (a, b) => chosen(a, b, optimal(cosines(a, b))) },
]

type Scores = readonly (readonly number[])[]

/** Places in both versions, with the score of the pair. */
interface Chosen {
  readonly row: number
  readonly column: number
  readonly score: number
}

function chosen(a: AlignedText, b: AlignedText, pairs: readonly Chosen[]): (threshold: number) => Pairs {
  return (threshold) =>
    new Set(
      pairs
        .filter(({ score }) => score > 0 && score >= threshold)
        .map(({ row, column }) => pairOf(a.points[row]?.id ?? '', b.points[column]?.id ?? '')),
    )
}

function sameNumber(a: AlignedText, b: AlignedText): Pairs {
  const numbers = new Set(b.points.map(({ id }) => id))
  return new Set(a.points.filter(({ id }) => numbers.has(id)).map(({ id }) => pairOf(id, id)))
}

const between = <T>(a: AlignedText, b: AlignedText, read: (text: string) => T, score: (one: T, other: T) => number) => {
  const others = b.points.map(({ text }) => read(text))
  return a.points.map(({ text }) => {
    const one = read(text)
    return others.map((other) => score(one, other))
  })
}

/** Words of both by words of either. */
const overlaps = (a: AlignedText, b: AlignedText): Scores =>
  between(
    a,
    b,
    (text) => new Set(wordsOf(text)),
    (one, other) => {
      const shared = [...one].filter((word) => other.has(word)).length
      return shared / (one.size + other.size - shared || 1)
    },
  )

const ratios = (a: AlignedText, b: AlignedText): Scores => between(a, b, wordsOf, sequenceRatio)

function greedy(scores: Scores): readonly Chosen[] {
  const all = scores.flatMap((line, row) => line.map((score, column): Chosen => ({ row, column, score })))
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  return [...all]
    .sort((one, other) => other.score - one.score || one.row - other.row || one.column - other.column)
    .filter(({ row, column }) => {
      if (rows.has(row) || columns.has(column)) return false
      rows.add(row)
      columns.add(column)
      return true
    })
}

function optimal(scores: Scores): readonly Chosen[] {
  const width = scores[0]?.length ?? 0
  const isWide = width >= scores.length
  const lines = isWide ? scores : Array.from({ length: width }, (_, column) => scores.map((line) => line[column] ?? 0))
  return optimalAssignment(lines).map((other, at) => {
    const [row, column] = isWide ? [at, other] : [other, at]
    return { row, column, score: scores[row]?.[column] ?? 0 }
  })
}
