/** Numbers that look random and are the same in every run. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number
}

/** A linear congruential generator, started from the letters of a word; plenty for made-up texts. */
export function chance(seed: string): Chance {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7)
  return {
    below(end) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * end)
    },
  }
}
