import type { Version } from './types'

/** The columns of a comparison, and the names by which the style knows them. They are numbered from the base on: 0. */

/** With more columns abreast, none has room for about 30 characters to the line, whatever the screen. */
export const mostAbreast = 5

/** Where all accounts stand, they are long and set against nothing: their version has a strip under the columns. */
export const isStrip = ({ evidence }: Pick<Version, 'evidence'>, column: number): boolean =>
  column > 0 && evidence === 'reported'

/** The base has a ground of its own; the others are shown and hidden by their numbers. */
export const columnClass = (column: number): string => (column === 0 ? 'b' : `v${column}`)

/** Of a row, or of a topic with such a row, that departs from the base in this column. */
export const changeClass = (column: number): string => `c${column}`

/** The box that shows a column. */
export const columnBox = (column: number): string => `show-${column}`

/** The button that leaves only the rows that change in a column shown. */
export const changedRowsButton = 'rows-changed'
