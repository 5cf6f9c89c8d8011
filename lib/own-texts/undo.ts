import type { Correction } from './types'

/** The corrections made, the last one last, and those undone, the next to be made again last. */
export interface Corrections {
  readonly made: readonly Correction[]
  readonly undone: readonly Correction[]
}

export const noCorrections: Corrections = { made: [], undone: [] }

/** One more; what was undone before can then no longer be made again. */
export const make = ({ made }: Corrections, correction: Correction): Corrections => ({
  made: [...made, correction],
  undone: [],
})

export const undo = ({ made, undone }: Corrections): Corrections => ({
  made: made.slice(0, -1),
  undone: [...undone, ...made.slice(-1)],
})

export const redo = ({ made, undone }: Corrections): Corrections => ({
  made: [...made, ...undone.slice(-1)],
  undone: undone.slice(0, -1),
})
