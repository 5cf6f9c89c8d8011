import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionOfAll } from '../../lib/editions'
import { getKept, getPlans } from '../../lib/plans'
import { openSheet } from '../../lib/sheet/open'
import { type Paper, type ReadySheet, readySheets, sheetFiles } from '../../lib/sheet/ready-made'
import type { IsoDate } from '../../lib/types'
import { finish, pagesOf } from './finish'
import { openPress, type Press } from './press'

/** Sheets by what they depend on: one whose page is the same is not printed again. */
const kept = '.next/cache/sheets'

/** Rises with every change of how a page is printed that the page itself does not show. */
const way = 1

interface Wanted {
  readonly sheet: ReadySheet
  readonly paper: Paper
  /** Where it is kept. */
  readonly file: string
}

/** Pages of a PDF, by its path in the site. */
export type PagesOfFiles = ReadonlyMap<string, number>

/** Prints the PDFs of all ready-made sheets into a built site, two at a time. */
export async function makePdfs(site: string, browserPath: string) {
  mkdirSync(kept, { recursive: true })
  const { date } = editionOfAll(getKept().editions)
  const wanted = readySheets(getPlans()).flatMap((sheet) =>
    (['a4', 'letter'] as const).map((paper): Wanted => ({ sheet, paper, file: keptAs(site, sheet, paper) })),
  )
  const missing = wanted.filter(({ file }) => !existsSync(file))
  if (missing.length > 0) await printAll(missing, await openPress(site, browserPath), date)
  const pages = new Map<string, number>()
  for (const { sheet, paper, file } of wanted) {
    const pdf = readFileSync(file)
    const path = sheetFiles(sheet)[paper]
    writeFileSync(join(site, path), pdf)
    pages.set(path, await pagesOf(pdf))
  }
  return { pages, printed: missing.length, kept: wanted.length - missing.length }
}

function keptAs(site: string, sheet: ReadySheet, paper: Paper): string {
  const page = readFileSync(join(site, sheet.page, 'index.html'))
  const key = createHash('sha256').update(page).update(`${paper} ${way}`).digest('hex').slice(0, 32)
  return join(kept, `${key}.pdf`)
}

async function printAll(missing: readonly Wanted[], press: Press, date: IsoDate): Promise<void> {
  const left = [...missing]
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) writeFileSync(next.file, await printOne(next, press, date))
  }
  try {
    await Promise.all([work(), work()])
  } finally {
    await press.close()
  }
}

async function printOne({ sheet, paper }: Wanted, press: Press, date: IsoDate): Promise<Uint8Array> {
  const { title, selection, collation } = openSheet(sheet)
  return finish(await press.print(sheet.page, paper), {
    title,
    subject: `Comparison sheet: ${selection}`,
    keywords: [...collation.versions.map(({ short }) => short), ...collation.topics.map(({ topic }) => topic.title)],
    date,
  })
}
