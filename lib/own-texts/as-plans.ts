import { excerpt } from '../excerpt'
import type { Place, Point, Row } from '../types'
import type { OwnPoint, OwnRow } from './types'

/** What own texts have no place in: no file of the plans holds them. */
const nowhere: Place = { file: '', line: 0, column: 0 }

/** A point alone, without its sub-points: in a row each stands for itself. */
export const asPoint = ({ id, number, parent, text }: OwnPoint, version: string): Point => ({
  version,
  id,
  ...(number !== undefined && { number }),
  ...(parent !== undefined && { parent }),
  text,
  state: 'stands',
  citations: [],
  checked: true,
  notes: [],
  points: [],
  place: nowhere,
})

/** So much of the first point's text names a row, in characters. */
const titleLength = 60

/** A row with its place among the rows as its code: "Row 4". */
export function asRow(row: OwnRow, place: number, text: string): Row {
  return {
    id: `row-${place}`,
    code: `Row ${place}`,
    topic: 'rows',
    title: excerpt(text.replaceAll('\n', ' '), titleLength),
    points: Object.fromEntries(
      Object.entries(row.points)
        .filter(([, points]) => points.length > 0)
        .map(([version, points]) => [version, points.map((point) => ({ point, place: nowhere }))]),
    ),
    silences: {},
    place: nowhere,
  }
}
