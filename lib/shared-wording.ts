import { marks } from './marks'
import type { Cell } from './types'

/**
 * The cells of a row that share a wording, in groups of two or more, each in the order of the cells. Only texts are
 * grouped: accounts and silences have no wording.
 */
export function sharedWordings(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const groups: Cell[][] = []
  for (const cell of cells.filter(isText)) {
    const group = groups.find(([first]) => first !== undefined && isSameWording(first.text, cell.text))
    if (group) group.push(cell)
    else groups.push([cell])
  }
  return groups.filter((group) => group.length > 1)
}

/** True where nothing would be marked: the texts differ in white space, quotes, dashes or Unicode form at most. */
export const isSameWording = (one: string, other: string): boolean =>
  one === other || marks(one, other).every(({ kind }) => kind === 'same')

/** True where a version's text stands in the cell, not what is told of it and not a silence. */
export const isText = ({ reading }: Cell): boolean => reading.kind !== 'accounts' && reading.kind !== 'silence'
