import { changedRowsButton, columnBox, columnClass } from './columns'
import { hide } from './hide'
import { onlyChanges } from './only-changes'

/** What the choice of columns and rows does on a comparison of `others` versions with the base, which always stays. */

/** Hides each column whose box is empty. */
export const columnsStyle = (others: number): string =>
  hide(columnsBeside(others).map((column) => `body:has(#${columnBox(column)}:not(:checked)) .${columnClass(column)}`))

/** Leaves only the rows that change, and topics with one; where columns can be hidden, those that change in one shown. */
export const changedRowsStyle = (others: number, choosable: boolean): string =>
  onlyChanges({
    asked: changedRowsButton,
    parts: ':is(.row,tbody:has(.row))',
    changed: (mark) => `:is(${mark},tbody:has(${mark}))`,
    columns: columnsBeside(others).map((column) => ({ column, ...(choosable && { box: columnBox(column) }) })),
  })

const columnsBeside = (others: number) => Array.from({ length: others }, (_, at) => at + 1)
