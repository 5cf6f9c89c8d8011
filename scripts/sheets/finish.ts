import { PDFDocument } from '@cantoo/pdf-lib'
import type { IsoDate } from '../../lib/types'
import { nameParts } from './part-names'

interface Particulars {
  readonly title: string
  readonly subject: string
  readonly keywords: readonly string[]
  /** The day of the edition; not that of the printing, so that the same sheet is the same file. */
  readonly date: IsoDate
}

/** Writes into a PDF what it is and of which day, and packs it. Bookmarks, tags and language are the browser's. */
export async function finish(pdf: Uint8Array, { title, subject, keywords, date }: Particulars) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  nameParts(document)
  const day = new Date(`${date}T00:00:00Z`)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor('Point by Point')
  document.setSubject(subject)
  document.setKeywords([...keywords])
  document.setCreator('Point by Point')
  document.setCreationDate(day)
  document.setModificationDate(day)
  return document.save({ useObjectStreams: true })
}

/** How many pages a PDF has. */
export const pagesOf = async (pdf: Uint8Array): Promise<number> =>
  (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
