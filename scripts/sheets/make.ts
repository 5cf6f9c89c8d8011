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
const way = 2

const papers: readonly Paper[] = ['a4', 'letter']

interface Wanted {
  readonly sheet: ReadySheet
  /** Where each of its papers is kept. */
  readonly files: Readonly<Record<Paper, string>>
}

/** Pages of a PDF, by its path in the site. */
export type PagesOfFiles = ReadonlyMap<string, number>

/** Puts the PDFs of all ready-made sheets into a built site. Sheets are printed two at a time, each on all papers. */
export async function makePdfs(site: string, browserPath: string) {
  mkdirSync(kept, { recursive: true })
  const { date } = editionOfAll(getKept().editions)
  const wanted = readySheets(getPlans()).map((sheet): Wanted => ({ sheet, files: keptFiles(site, sheet) }))
  const missing = wanted.filter(({ files }) => papers.some((paper) => !existsSync(files[paper])))
  if (missing.length > 0) await printAll(missing, await openPress(site, browserPath), date)
  const pages = new Map<string, number>()
  for (const { sheet, files } of wanted)
    for (const paper of papers) {
      const pdf = readFileSync(files[paper])
      const path = sheetFiles(sheet)[paper]
      writeFileSync(join(site, path), pdf)
      pages.set(path, await pagesOf(pdf))
    }
  return { pages, printed: missing.length, kept: wanted.length - missing.length }
}

function keptFiles(site: string, sheet: ReadySheet): Wanted['files'] {
  const page = readFileSync(join(site, sheet.page, 'index.html'))
  const key = createHash('sha256').update(page).update(`${way}`).digest('hex').slice(0, 32)
  return { a4: join(kept, `${key}-a4.pdf`), letter: join(kept, `${key}-letter.pdf`) }
}

async function printAll(missing: readonly Wanted[], press: Press, date: IsoDate): Promise<void> {
  const left = [...missing]
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) await printOne(next, press, date)
  }
  try {
    await Promise.all([work(), work()])
  } finally {
    await press.close()
  }
}

async function printOne({ sheet, files }: Wanted, press: Press, date: IsoDate): Promise<void> {
  const { title, selection, collation } = openSheet(sheet)
  for (const [paper, printed] of await press.print(sheet.page, papers)) {
    const pdf = await finish(printed, {
      title,
      subject: `Comparison sheet: ${selection}`,
      keywords: [...collation.versions.map(({ short }) => short), ...collation.topics.map(({ topic }) => topic.title)],
      date,
    })
    writeFileSync(files[paper], pdf)
  }
}
