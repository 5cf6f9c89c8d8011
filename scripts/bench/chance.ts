/** Numbers from 0 to 1. */
export type Chance = () => number

/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 to below `end`. */
export const below = (end: number, random: Chance): number => Math.floor(random() * end)

export function shuffled<T>(things: readonly T[], random: Chance): readonly T[] {
  const left = [...things]
  return things.flatMap(() => left.splice(below(left.length, random), 1))
}
