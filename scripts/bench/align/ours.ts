import { align } from '../../../lib/align/align'
import type { AlignedText, AlignOptions } from '../../../lib/align/types'
import { type Pairs, pairOf } from './scores'

/** What our aligner makes of two versions: every pair of points that stand in one row. */
export const ours = (a: AlignedText, b: AlignedText, options?: AlignOptions): Pairs =>
  new Set(
    align([a, b], options).flatMap(({ points }) =>
      (points[a.id] ?? []).flatMap((one) => (points[b.id] ?? []).map((other) => pairOf(one, other))),
    ),
  )
