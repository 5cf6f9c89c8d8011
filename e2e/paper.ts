import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One side of paper, as a reader of the PDF finds it. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** Everything on the sheet without white space: lines break anywhere. */
  readonly text: string
  /** The words where they stand, in points from the upper left corner. */
  readonly words: readonly Printed[]
}

export interface Printed {
  readonly text: string
  readonly left: number
  /** Of the line on which the words stand. */
  readonly top: number
}

/** Prints a page as the browser does, on the paper that the page asks for, and reads the PDF back. */
export async function print(page: Page): Promise<readonly Sheet[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }))
}

/** Reads a PDF, sheet by sheet. */
export async function readPdf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const read = await task.promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= read.numPages; number++) {
    const sheet = await read.getPage(number)
    const { width, height } = sheet.getViewport({ scale: 1 })
    const { items } = await sheet.getTextContent()
    const printed = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    const lines = printed.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, left: item.transform[4], top: height - item.transform[5] }]
        : [],
    )
    sheets.push({ width, height, lines: lines.filter((line) => line !== ''), text: squeeze(printed), words })
  }
  await task.destroy()
  return sheets
}

/** Words as `Sheet.text` has them. */
export const squeeze = (words: string) => words.replace(/\s+/g, '')
