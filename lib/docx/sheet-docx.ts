import { Document, Footer, Header, LevelFormat, NumberFormat, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { Absolute } from '../atom'
import { writtenOut } from '../cite/dates'
import type { Edition } from '../kept/types'
import { sayableText } from '../sayable-text'
import { runningTitle, type Sheet } from '../sheet/sheet'
import { notOfficial } from '../sheet/words'
import { citing } from './citing'
import { grid } from './grid'
import { entries, letteredParagraphs } from './lettered'
import { measure, page } from './page'
import { sealed } from './sealed'
import { styles } from './styles'
import { titleBlock } from './title-block'
import { heading, paragraph, words } from './words'

interface SheetDocxOptions {
  readonly edition: Pick<Edition, 'date' | 'hash'>
  /** Where the sheet's page is, as a path of the site. */
  readonly page: string
  readonly absolute: Absolute
}

/** A sheet as a document for a word processor, the same bytes at every making. */
export async function sheetDocx(sheet: Sheet, options: SheetDocxOptions): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(documentOf(sheet, options))
  return sealed(new Uint8Array(packed), options.edition.date)
}

function documentOf(sheet: Sheet, { edition, page: path, absolute }: SheetDocxOptions): Document {
  const address = absolute(path)
  const context = { sheet, citing: citing(sheet.notes), absolute }
  const children = [
    ...titleBlock(sheet, { edition, address }),
    grid(context),
    ...letteredParagraphs(context),
    heading('Sources'),
    paragraph('Small', 'As endnotes, numbered in the order in which they are first cited.'),
  ]
  return new Document({
    ...properties(sheet),
    styles,
    numbering: { config: [{ reference: entries, levels: [bullet] }] },
    endnotes: context.citing.endnotes(),
    sections: [
      {
        properties: section,
        headers: {
          default: new Header({
            children: [runningLine(runningTitle(sheet), `Edition of ${writtenOut(edition.date)}`)],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              runningLine(
                `Point by Point. ${notOfficial} ${address}`,
                'Page ',
                PageNumber.CURRENT,
                ' of ',
                PageNumber.TOTAL_PAGES,
              ),
            ],
          }),
        },
        children,
      },
    ],
  })
}

function properties({ title, subject, selection, collation: { versions, topics } }: Sheet) {
  const keywords = [
    'Ukraine',
    'peace plan',
    ...versions.map(({ short }) => short),
    ...topics.map(({ topic }) => topic.label),
  ]
  return {
    title: sayableText(title),
    subject: sayableText(subject),
    creator: 'Point by Point',
    lastModifiedBy: 'Point by Point',
    keywords: sayableText(keywords.join(', ')),
    description: sayableText(`A comparison sheet with sources as endnotes: ${selection}. ${notOfficial}`),
  }
}

const section = {
  page: {
    size: { width: page.width, height: page.height, orientation: 'landscape' },
    margin: {
      top: page.margin + 160,
      bottom: page.margin + 100,
      left: page.margin,
      right: page.margin,
      header: 480,
      footer: 440,
    },
  },
  endnoteProperties: { position: 'docEnd', numberFormat: { type: NumberFormat.DECIMAL } },
} as const

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  style: { paragraph: { indent: { left: 360, hanging: 180 } } },
} as const

/** One half at either edge of the page. */
const runningLine = (start: string, ...end: readonly string[]) =>
  new Paragraph({
    style: 'RunningLine',
    tabStops: [{ type: 'right', position: measure }],
    children: [words(start), new TextRun({ children: [new Tab(), ...end] })],
  })
