/** Pairs of points that stand in one row, each written as one string. */
export type Pairs = ReadonlySet<string>

export const pairOf = (a: string, b: string) => `${a} = ${b}`

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How well the pairs found agree with those made by hand. */
export function score(found: Pairs, gold: Pairs): Score {
  const right = [...found].filter((pair) => gold.has(pair)).length
  return {
    precision: found.size === 0 ? 0 : right / found.size,
    recall: gold.size === 0 ? 0 : right / gold.size,
    f1: found.size + gold.size === 0 ? 0 : (2 * right) / (found.size + gold.size),
  }
}
