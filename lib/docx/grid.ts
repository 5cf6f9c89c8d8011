import { type Table, TableCell, TableRow } from 'docx'
import { routes } from '../routes'
import type { CollatedRow, CollatedTopic, Version } from '../types'
import { day } from '../words'
import { cellParagraphs } from './cell'
import type { Context } from './context'
import { isShort } from './length'
import { measure } from './page'
import { hair, rule, table } from './tables'
import { heading, linked, paragraph, words } from './words'

/** Of the column with codes and titles. */
const firstColumn = 1900

/** Rows × versions, the heads again on every page. */
export function grid(context: Context): Table {
  const { versions, topics } = context.sheet.collation
  const each = Math.floor((measure - firstColumn) / versions.length)
  return table({
    columnWidths: [firstColumn, ...versions.map(() => each)],
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    between: hair,
    around: rule,
    rows: [heads(versions), ...topics.flatMap((topic) => topicRows(topic, context))],
  })
}

const heads = (versions: readonly Version[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      new TableCell({ children: [paragraph('ColumnHead', `Read against the ${versions[0]?.short ?? ''}`)] }),
      ...versions.map(
        (version, at) =>
          new TableCell({
            children: [
              paragraph('ColumnHead', `${version.short}${at === 0 ? ' (base)' : ''}`),
              paragraph('Small', `${day(version.dated)}  `, words(version.evidence, 'Evidence')),
            ],
          }),
      ),
    ],
  })

const topicRows = ({ topic, rows }: CollatedTopic, context: Context): readonly TableRow[] => [
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: context.sheet.collation.versions.length + 1,
        borders: { top: rule },
        children: [heading(topic.title)],
      }),
    ],
  }),
  ...rows.map((row) => rowOf(row, context)),
]

const rowOf = ({ row, cells }: CollatedRow, context: Context): TableRow =>
  new TableRow({
    cantSplit: isShort(cells),
    children: [
      new TableCell({
        children: [
          paragraph('RowCode', linked(row.code, context.absolute(routes.code(row.code)))),
          paragraph('RowTitle', row.title),
          ...(row.note ? [paragraph('Small', row.note)] : []),
        ],
      }),
      ...cells.flatMap((cell, at) => {
        const version = context.sheet.collation.versions[at]
        return version ? [new TableCell({ children: cellParagraphs(cell, version, context) })] : []
      }),
    ],
  })
