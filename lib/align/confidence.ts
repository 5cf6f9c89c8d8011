/** What speaks for two points belonging together. */
export interface Evidence {
  /** 0 to 1. */
  readonly likeness: number
  /** How much liker they are than the likest other pair of the one point, and of the other; below 0 where that is liker. */
  readonly leads: readonly [number, number]
  /** How much nearer a clause of the one comes to the other than to any other point; 0 where none does. */
  readonly clause: number
}

/**
 * How sure it is that two points belong together: 0 to 1. A logistic curve with one coefficient for each kind of
 * evidence, fitted to texts that were aligned by hand.
 */
export function confidenceOf({ likeness, leads, clause }: Evidence): number {
  if (likeness === 1) return 1
  const odds = Math.log((likeness + 0.02) / (1.02 - likeness))
  const sum = 1 + 1.5 * odds + 6 * Math.max(...leads) + 4 * Math.min(...leads) + 11 * clause
  return 1 / (1 + Math.exp(-sum))
}
