import { overLimit } from '@/lib/own-texts/limits'
import type { Correction, PinnedPoint } from '@/lib/own-texts/types'
import type { Comparer } from './comparer'
import { baseAmong, type Change, changed, type Desk, textsToCompare } from './state'
import { type Store, storeOf } from './store'

/** What the reader works on, and the comparison that is made of it. */
export interface Session {
  readonly desk: Store<Desk, Change>
  readonly comparer: Comparer
  /** Starts a comparison; returns why there is none to start, in one sentence. */
  readonly compare: () => string | undefined
  /** Makes a change that the rows follow at once: another base, a correction, undoing one. */
  readonly reread: (change: Change, follow?: PinnedPoint) => void
}

export function sessionOf(initial: Desk, comparer: Comparer): Session {
  const desk = storeOf(initial, changed)
  return {
    desk,
    comparer,
    compare() {
      const { base, corrections, ...state } = desk.state()
      const texts = textsToCompare(state)
      const over = overLimit(texts)
      if (over === undefined) comparer.compare(texts, baseAmong(texts, base), corrections.made)
      return over
    },
    reread(change, follow) {
      desk.change(change)
      const { base, corrections } = desk.state()
      comparer.read(baseAmong(comparer.progress().texts, base), corrections.made, follow)
    },
  }
}

/** A point by which the row of a correction is found again. */
export const pointOf = (correction: Correction): PinnedPoint | undefined =>
  correction.kind === 'move' ? correction.point : correction.points[0]
