import { align } from '../../../lib/align/align'
import type { AlignedText } from '../../../lib/align/types'
import { type Pairs, pairOf } from './scores'

/** What our aligner makes of two versions: every pair of points that stand in one row. */
export const ours = (a: AlignedText, b: AlignedText): Pairs =>
  new Set(
    align([a, b]).flatMap(({ points }) =>
      (points[a.id] ?? []).flatMap((one) => (points[b.id] ?? []).map((other) => pairOf(one, other))),
    ),
  )
