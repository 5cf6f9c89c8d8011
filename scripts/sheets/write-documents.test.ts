import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { getPlans } from '../../lib/plans'
import { readySheets, sheetFiles } from '../../lib/sheet/ready-made'
import { writeSheetDocuments } from './write-documents'

const site = mkdtempSync(join(tmpdir(), 'sheet-documents-'))
afterAll(() => rmSync(site, { recursive: true }))

/** What goes through any mailbox, in bytes. */
const most = 150_000

test('beside every ready-made sheet stands its document, small enough to be mailed', async () => {
  await writeSheetDocuments(site)
  const sizes = readySheets(getPlans()).map((sheet) => {
    const file = sheetFiles(sheet).docx
    return { file, bytes: statSync(join(site, file), { throwIfNoEntry: false })?.size ?? 0 }
  })
  expect(sizes.filter(({ bytes }) => bytes === 0 || bytes > most)).toEqual([])
})
