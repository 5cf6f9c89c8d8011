import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sheetDocx } from '../../lib/docx/sheet-docx'
import { editionOfAll } from '../../lib/editions'
import { getKept, getPlans } from '../../lib/plans'
import { openSheet } from '../../lib/sheet/open'
import { readySheets, sheetFiles } from '../../lib/sheet/ready-made'
import { publicUrl } from '../../lib/site'

/** Writes every ready-made sheet into a finished site, beside its page, as a document for a word processor. */
export async function writeSheetDocuments(site: string): Promise<void> {
  const edition = editionOfAll(getKept().editions)
  for (const ready of readySheets(getPlans())) {
    const file = join(site, sheetFiles(ready).docx)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await sheetDocx(openSheet(ready), { edition, page: ready.page, absolute: publicUrl }))
  }
}
