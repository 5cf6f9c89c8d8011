import { changeClass } from './columns'
import { hide } from './hide'

interface OnlyChanges {
  /** The button by which only changes are asked for. */
  readonly asked: string
  /** Selects everything that goes unless it changes. */
  readonly parts: string
  /** Selects those of the parts that change in a column, by the class of such rows: ".c1". */
  readonly changed: (mark: string) => string
  readonly columns: readonly ShownColumn[]
}

interface ShownColumn {
  readonly column: number
  /** The box that shows it; absent where it always stands. */
  readonly box?: string
}

/** Where only changes are asked for, hides whatever changes in none of the columns that are shown. */
export function onlyChanges({ asked, parts, changed, columns }: OnlyChanges): string {
  const kept = columns.map(({ column, box }) => {
    const those = changed(`.${changeClass(column)}`)
    return box === undefined ? those : `body:has(#${box}:checked) ${those}`
  })
  return hide([`body:has(#${asked}:checked) ${parts}:not(${kept.join()})`])
}
