import { BorderStyle, Table, type TableRow } from 'docx'

/** Tables as a law report has them: hairlines between rows, stronger rules around the whole, no box. */

export const hair = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const
export const rule = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

interface TableOptions {
  /** In twentieths of a point. */
  readonly columnWidths: readonly number[]
  readonly rows: readonly TableRow[]
  /** What stands between the columns. */
  readonly between?: typeof hair | typeof none
  readonly around?: typeof hair | typeof rule
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }
}

export const table = ({ columnWidths, rows, between = none, around = hair, margins }: TableOptions): Table =>
  new Table({
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    margins,
    borders: {
      top: around,
      bottom: around,
      left: none,
      right: none,
      insideHorizontal: hair,
      insideVertical: between,
    },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows,
  })
