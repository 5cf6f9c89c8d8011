import { candidates } from '../../../lib/align/candidates'
import { type Coefficients, measures } from '../../../lib/align/confidence'
import { weigh } from '../../../lib/align/evidence'
import { profilesOf } from '../../../lib/align/profiles'
import type { Case } from './cases'
import { pairOf } from './scores'

/** Two points that may belong together: 1 and what speaks for it, whether they do, and how much the pair counts. */
interface Sample {
  readonly measures: readonly number[]
  readonly together: boolean
  readonly weight: number
}

/** Keeps coefficients small that little speaks for; in units of a standard deviation. */
const ridge = 0.01
/** Newton's method on a convex curve is there long before. */
const steps = 25

/** The coefficients with which the aligner's curve comes nearest to what was aligned by hand; each case counts the same. */
export function fit(cases: readonly Case[]): Coefficients {
  const samples = cases.flatMap(samplesOf)
  const size = samples[0]?.measures.length ?? 0
  const scales = Array.from({ length: size }, (_, at) => scaleOf(samples.map(({ measures }) => measures[at] ?? 0)))
  const scaled = samples.map((sample) => ({
    ...sample,
    measures: sample.measures.map((value, at) => value / (scales[at] ?? 1)),
  }))
  let found: readonly number[] = Array.from({ length: size }, () => 0)
  for (let step = 0; step < steps; step++) found = improved(found, scaled)
  const [start = 0, likeness = 0, more = 0, less = 0, clause = 0, articles = 0] = found.map(
    (value, at) => value / (scales[at] ?? 1),
  )
  return { start, likeness, more, less, clause, articles }
}

/** Pairs that the aligner considers. Those of one wording it never doubts. */
function samplesOf({ versions, gold }: Case): readonly Sample[] {
  const [one, other] = versions
  const { versions: profiles, names } = profilesOf(versions, () => {})
  const [a = [], b = []] = profiles
  const pairs = weigh(
    candidates(a, b, names.length, () => {}),
    a,
    b,
    () => {},
  )
  return pairs
    .filter(({ likeness }) => likeness < 1)
    .map(({ a, b, evidence }) => ({
      measures: [1, ...measures(evidence)],
      together: gold.has(pairOf(one.points[a]?.id ?? '', other.points[b]?.id ?? '')),
      weight: 1 / gold.size,
    }))
}

/** Root of the mean square, so that 1, which starts the sum, keeps its size. */
const scaleOf = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length) || 1

/** One step of Newton's method for a logistic regression. */
function improved(found: readonly number[], samples: readonly Sample[]): readonly number[] {
  const slope = found.map((value, at) => (at === 0 ? 0 : 2 * ridge * value))
  const bend = found.map((_, row) => found.map((_, at) => (row === at ? (at === 0 ? 1e-9 : 2 * ridge) : 0)))
  for (const { measures, together, weight } of samples) {
    const sum = measures.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0)
    const share = 1 / (1 + Math.exp(-sum))
    measures.forEach((value, row) => {
      slope[row] = (slope[row] ?? 0) + weight * (share - Number(together)) * value
      const line = bend[row] ?? []
      measures.forEach((other, at) => {
        line[at] = (line[at] ?? 0) + weight * share * (1 - share) * value * other
      })
    })
  }
  const change = solved(bend, slope)
  return found.map((value, at) => value - (change[at] ?? 0))
}

/** What a symmetric positive matrix makes into `right`, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0])
  lines.forEach((line, at) => {
    const pivot = line[at] ?? 1
    for (const [row, other] of lines.entries()) {
      if (row === at) continue
      const share = (other[at] ?? 0) / pivot
      other.forEach((value, column) => {
        other[column] = value - share * (line[column] ?? 0)
      })
    }
  })
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1))
}
