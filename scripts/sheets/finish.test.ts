import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { finish, pagesOf } from './finish'

async function blank(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) document.addPage()
  return document.save()
}
const particulars = { title: 'Army', subject: '2 versions', keywords: ['NATO', 'army'], date: '2026-11-22' }

test('a PDF says what it is, and of which day', async () => {
  const read = await PDFDocument.load(await finish(await blank(2), particulars), { updateMetadata: false })
  expect(read.getTitle()).toBe('Army')
  expect(read.getAuthor()).toBe('Point by Point')
  expect(read.getSubject()).toBe('2 versions')
  expect(read.getKeywords()).toBe('NATO army')
  expect(read.getCreationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z')
  expect(read.getModificationDate()?.toISOString()).toBe('2026-11-22T00:00:00.000Z')
})

test('the same print becomes the same file', async () => {
  const print = await blank(1)
  expect(await finish(print, particulars)).toEqual(await finish(print, particulars))
})

test('its pages are counted', async () => expect(await pagesOf(await finish(await blank(3), particulars))).toBe(3))
