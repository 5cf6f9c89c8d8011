import { Paragraph, type Table, TableCell, TableRow, type TextRun } from 'docx'
import { writtenOut } from '../cite/dates'
import { basisOf } from '../comparison'
import type { Edition } from '../kept/types'
import type { Sheet } from '../sheet/sheet'
import { notOfficial, ownWording, series, statedPoints, versionHeads } from '../sheet/words'
import type { Version } from '../types'
import { day } from '../words'
import { legendParagraphs } from './legend'
import { table } from './tables'
import { linked, paragraph, words } from './words'

interface Imprint {
  readonly edition: Pick<Edition, 'date' | 'hash'>
  /** The whole address of the sheet on the site. */
  readonly address: string
}

/** Once, at the head of the sheet: what it sets against what, of which edition, and what it is not. */
export const titleBlock = (sheet: Sheet, { edition, address }: Imprint): readonly (Paragraph | Table)[] => [
  paragraph('Series', series),
  new Paragraph({ heading: 'Heading1', children: [words(sheet.title)] }),
  paragraph('Basis', basisOf(sheet.collation)),
  paragraph('Small', `Selection: ${sheet.selection}. ${ownWording}`),
  paragraph(
    'Small',
    `Edition of ${writtenOut(edition.date)}, ${edition.hash}. `,
    linked(address, address, 'Hyperlink'),
    ' ',
    words(notOfficial, 'Strong'),
  ),
  versionsTable(sheet.collation.versions),
  ...legendParagraphs(),
]

const columnWidths = [2900, 1500, 1700, 5400, 2000] as const

const versionsTable = (versions: readonly Version[]) =>
  table({
    columnWidths,
    margins: { top: 20, bottom: 20, left: 0, right: 120 },
    rows: [
      new TableRow({ tableHeader: true, children: versionHeads.map((head) => cell(words(head, 'Strong'))) }),
      ...versions.map((version, at) => new TableRow({ children: versionCells(version, at === 0) })),
    ],
  })

const versionCells = (version: Version, isBase: boolean) => [
  cell(words(`${version.short}${isBase ? ' (base)' : ''}`, 'Strong')),
  cell(words(day(version.dated))),
  cell(words(version.evidence, 'Evidence')),
  cell(words(version.issuer)),
  cell(words(statedPoints(version))),
]

const cell = (run: TextRun) => new TableCell({ children: [paragraph('TitleCell', run)] })
