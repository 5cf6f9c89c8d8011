import { readQuantity } from './numbers'
import type { Cell } from './types'

/** The common scale of a row whose numbers can be set against each other. */
export interface Scale {
  /** Where the scale ends: a quarter beyond the largest number, so that every bar ends in sight. */
  readonly end: number
  /** The base's number; absent where the base has none. */
  readonly base?: number
}

/** Absent where fewer than two versions have a number in the row, or one of them is no plain count. */
export function scaleOf([base, ...others]: readonly Cell[]): Scale | undefined {
  const figured = [base, ...others].filter((cell) => cell?.figure !== undefined)
  const values = figured.flatMap((cell) => countOf(cell) ?? [])
  if (values.length < 2 || values.length < figured.length) return undefined
  const baseValue = countOf(base)
  return { end: Math.max(...values) * 1.25, ...(baseValue !== undefined && { base: baseValue }) }
}

/** The number of a cell as a count; absent where it has none, or a date, a range or a ratio. */
export const countOf = (cell: Cell | undefined): number | undefined =>
  cell?.figure === undefined ? undefined : readQuantity(cell.figure).value
