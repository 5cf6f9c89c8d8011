import type { Coefficients } from '../../../lib/align/confidence'
import { type Baseline, baselines } from './baselines'
import type { Case } from './cases'
import { bestOneToOne } from './one-to-one'
import { ours } from './ours'
import { type Score, score } from './scores'

/** One pair of texts, aligned by each. */
export interface Compared {
  readonly ours: Score
  /** Ours with the coefficients given; absent where none were. */
  readonly apart?: Score
  /** In the order of `baselines`. */
  readonly plain: readonly Score[]
  /** The best that any aligner can reach which sets each point beside one other at most. */
  readonly oneToOne: Score
}

export function compare(
  { versions, gold }: Case,
  thresholds: readonly number[],
  coefficients?: Coefficients,
): Compared {
  return {
    ours: score(ours(...versions), gold),
    ...(coefficients && { apart: score(ours(...versions, { coefficients }), gold) }),
    plain: baselines.map(({ weigh }, at) => score(weigh(...versions)(thresholds[at] ?? 0), gold)),
    oneToOne: score(bestOneToOne(gold), gold),
  }
}

const steps = Array.from({ length: 30 }, (_, step) => step / 50)

/** For each baseline, the one threshold that suits it best: with which its mean F1 over these cases is highest. */
export const bestThresholds = (cases: readonly Case[]): readonly number[] =>
  baselines.map((baseline) => bestThreshold(baseline, cases))

function bestThreshold({ weigh }: Baseline, cases: readonly Case[]): number {
  const weighed = cases.map(({ versions, gold }) => ({ pairs: weigh(...versions), gold }))
  const sums = steps.map((threshold) =>
    weighed.reduce((sum, { pairs, gold }) => sum + score(pairs(threshold), gold).f1, 0),
  )
  return steps[sums.indexOf(Math.max(...sums))] ?? 0
}
