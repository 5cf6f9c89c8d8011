import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getPlans } from '../../lib/plans'
import { openSheet } from '../../lib/sheet/open'
import { type ReadySheet, readySheets, sheetFiles } from '../../lib/sheet/ready-made'
import { plural } from '../../lib/words'

const minutes = 60_000

/**
 * Opens the documents of some sheets in LibreOffice, a word processor that had no part in their making:
 * node scripts/run.mjs scripts/sheets/open-documents.ts [out]. Returns the exit code; 1 where one does not open, or
 * where what is read from it lacks its title or one of its rows.
 */
export default async function openDocuments([site = 'out']: readonly string[]): Promise<number> {
  const chosen = oneOfEachKind(readySheets(getPlans()))
  const folder = mkdtempSync(join(tmpdir(), 'sheet-documents-'))
  try {
    convert(
      chosen.map((sheet) => join(site, sheetFiles(sheet).docx)),
      folder,
    )
    const opened = await Promise.all(chosen.map((sheet) => examine(sheet, folder)))
    for (const { faults } of opened) for (const fault of faults) console.error(fault)
    const pages = opened.map((document) => `${document.name} (${plural(document.pages, 'page')})`)
    if (opened.some(({ faults }) => faults.length > 0)) return 1
    console.info(`LibreOffice opens ${pages.join(', ')}`)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const oneOfEachKind = (sheets: readonly ReadySheet[]): readonly ReadySheet[] =>
  sheets.filter(({ kind }, at) => sheets.findIndex((sheet) => sheet.kind === kind) === at)

/** With a profile of its own: one that is in use elsewhere would make LibreOffice end without a word. */
function convert(documents: readonly string[], folder: string): void {
  const { error, status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...documents,
    ],
    { encoding: 'utf8', timeout: 5 * minutes },
  )
  if (error) throw new Error(`LibreOffice did not run (${error.message}); Debian has it as libreoffice-writer-nogui`)
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}. ${stderr}`)
}

interface Examined {
  readonly name: string
  readonly pages: number
  readonly faults: readonly string[]
}

/** LibreOffice's exit code does not say that a document did not open; what it made of the document does. */
async function examine(ready: ReadySheet, folder: string): Promise<Examined> {
  const name = basename(sheetFiles(ready).docx)
  const pdf = join(folder, name.replace(/docx$/, 'pdf'))
  if (!existsSync(pdf)) return { name, pages: 0, faults: [`${name}: LibreOffice did not open it`] }
  const { pages, text } = await read(pdf)
  const { title, collation } = openSheet(ready)
  const expected = [title, ...collation.topics.flatMap(({ rows }) => rows.map(({ row }) => row.code))]
  const missing = expected.filter((words) => !text.includes(unspaced(words)))
  return { name, pages, faults: missing.map((words) => `${name}: opened without "${words}"`) }
}

async function read(path: string): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(...items.map((piece) => ('str' in piece ? piece.str : '')))
  }
  await pdf.destroy()
  return { pages: pdf.numPages, text: unspaced(texts.join('')) }
}

/** Where lines break is LibreOffice's choice. */
const unspaced = (text: string) => text.replace(/\s/g, '')
