import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Printed, readPdf, type Sheet, squeeze } from './paper'
import { pictures } from './pictures'
import { expect, test } from './site'

/** The PDFs of the build, as whoever prints them finds them. */

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'out', 'sheet')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'))

// Reading takes longest, so one worker reads each file once for all tests.
test.describe.configure({ mode: 'default' })
const opened = new Map<string, Promise<readonly Sheet[]>>()
function open(path: string): Promise<readonly Sheet[]> {
  const sheets = opened.get(path) ?? readPdf(readFileSync(join(folder, path)))
  opened.set(path, sheets)
  return sheets
}

const names: Readonly<Record<string, string>> = {
  'us-28': '28-point draft',
  'geneva-19': 'Geneva revision',
  'europe-28': 'European counter-proposal',
  'europe-24': 'European 24 points',
  'framework-20': '20-point framework',
}
const dates: Readonly<Record<string, string>> = {
  'us-28': '20 Nov 2025',
  'geneva-19': '23 Nov 2025',
  'europe-28': '23 Nov 2025',
  'europe-24': '23 Nov 2025',
  'framework-20': '23 Dec 2025',
}
/** How many rows each topic has. */
const rowsOf: Readonly<Record<string, number>> = {
  territory: 7,
  'army-cap': 1,
  nato: 4,
  sanctions: 4,
  assets: 4,
  'security-guarantees': 9,
  sovereignty: 2,
  'non-aggression': 3,
  ceasefire: 3,
  'eu-membership': 2,
  nuclear: 2,
  energy: 3,
  navigation: 3,
  reconstruction: 7,
  humanitarian: 5,
  'culture-education': 4,
  elections: 1,
  amnesty: 1,
  implementation: 5,
}

/** What a file holds, by its name: its versions, the base first, or the one topic of four versions. */
function held(path: string): { readonly versions: readonly string[]; readonly rows: number; readonly atMost: number } {
  const [, ...parts] = basename(path, '.pdf').split('_').slice(0, -1)
  const [topic = ''] = parts
  return topic in rowsOf
    ? { versions: ['us-28', 'geneva-19', 'europe-28', 'framework-20'], rows: rowsOf[topic] ?? 0, atMost: 12 }
    : { versions: parts, rows: 70, atMost: parts.length === 2 ? 24 : 30 }
}

const code =
  /^(?:Territory|Army|NATO|Sanctions|Assets|Guarantees|Sovereignty|Non-aggression|Ceasefire|EU|Nuclear|Energy|Navigation|Reconstruction|Humanitarian|Culture|Elections|Amnesty|Implementation) \d+$/
/** Rows are told by the codes in the first column; each cell has the code once more. */
const codesOn = ({ words }: Sheet) =>
  words.filter(({ text, left }) => left < 60 && code.test(text)).map(({ text }) => text)

const millimetre = 72 / 25.4
const margin = 12 * millimetre

test('every ready-made sheet is there for both papers, and of the size that it names', async () => {
  expect(files).toHaveLength(84)
  for (const path of files) {
    const [first] = await open(path)
    const size = [Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)]
    expect(size, path).toEqual(path.endsWith('_a4.pdf') ? [842, 595] : [792, 612])
  }
})

test('every page has title, base, edition, its number of how many, and the heads of its columns', async () => {
  test.slow()
  for (const path of files) {
    const { versions, atMost } = held(path)
    const sheets = await open(path)
    expect(sheets.length, path).toBeLessThanOrEqual(atMost)
    for (const [at, { text }] of sheets.entries()) {
      const where = `${path}, page ${at + 1}`
      expect(text, where).toContain(squeeze(`Read against: ${names[versions[0] ?? '']}, ${dates[versions[0] ?? '']}`))
      expect(text, where).toMatch(/Ukrainepeaceplan:.*Editionof\d+[A-Z][a-z]+\d{4}/)
      expect(text, where).toContain(squeeze('Point by Point. Not an official document.'))
      expect(text, where).toContain(squeeze(`Page ${at + 1} of ${sheets.length}`))
      expect(text, where).toContain(squeeze(`Read against the ${names[versions[0] ?? '']}`))
      for (const version of versions) expect(text, where).toMatch(headOf(version))
    }
  }
})

const headOf = (version: string) =>
  new RegExp(squeeze(`${names[version]}(base)?${dates[version]}(published text|read out|reported)`))

test('no row is lost, and none has its head at the foot of a page without a text beside it', async () => {
  test.slow()
  for (const path of files) {
    const sheets = await open(path)
    const codes = sheets.flatMap(codesOn)
    expect(codes.length, path).toBe(held(path).rows)
    expect(new Set(codes).size, path).toBe(held(path).rows)
  }
})

test('a topic never stands alone at the foot of a page', async () => {
  const titles = [
    'Territory',
    'NATO',
    'Sanctions',
    'Sovereignty',
    'Non-aggression',
    'Ceasefire',
    'Elections',
    'Amnesty',
  ]
  for (const path of files) {
    for (const sheet of await open(path)) {
      const last = lowest(sheet.words.filter((word) => isWithin(word, sheet)))
      if (last) expect(titles, path).not.toContain(last.text.trim())
    }
  }
})

test('nothing is cut: all words stand within the margins, and none under the heads', async () => {
  test.slow()
  for (const path of files) {
    for (const [at, sheet] of (await open(path)).entries()) {
      const where = `${path}, page ${at + 1}`
      const outside = sheet.words.filter(
        ({ left, top }) =>
          left < margin - 3 || left > sheet.width - margin || top < margin / 2 || top > sheet.height - margin / 2,
      )
      expect(outside, where).toEqual([])
      if (at === 0) continue
      const foot = headsFoot(sheet)
      const under = sheet.words.filter((word) => isWithin(word, sheet) && word.top < foot + 6 && !isHead(word))
      expect(
        under.map(({ text }) => text),
        where,
      ).toEqual([])
    }
  }
})

/** Between the running lines. */
const isWithin = ({ top }: Printed, { height }: Sheet) => top > margin && top < height - margin
const lowest = (words: readonly Printed[]) => words.toSorted((a, b) => b.top - a.top)[0]

const inHeads = [
  ...Object.values(names),
  ...Object.values(dates),
  'published text',
  'read out',
  'reported',
  'base',
  'Notes',
]
const isHead = ({ text }: Printed) =>
  inHeads.some((head) => head.includes(text.trim())) ||
  /^(?:Read|against|the|-|point|draft|revision|European|counter)/.test(text)
/** The line of the dates, the last of the heads. */
const headsFoot = ({ words }: Sheet) =>
  Math.max(
    ...words.filter(({ text, top }) => top < 80 && Object.values(dates).includes(text.trim())).map(({ top }) => top),
  )

test('every number of the texts is on their sheet', async ({ request }) => {
  test.slow()
  const plans = await (await request.get('/data/plans.json')).json()
  for (const path of files.filter((name) => name.endsWith('_a4.pdf'))) {
    const { versions, rows } = held(path)
    if (rows < 70) continue
    const printed = (await open(path)).map(({ text }) => text).join('')
    const numbers = plans.versions
      .filter(
        (version: { id: string; evidence: string }) => versions.includes(version.id) && version.evidence !== 'reported',
      )
      .flatMap((version: { points: { text: string }[] }) =>
        version.points.flatMap(({ text }) => text.match(/\d[\d,.]*\d|\d/g) ?? []),
      )
    expect(numbers.length, path).toBeGreaterThan(1)
    expect(
      numbers.filter((number: string) => !printed.includes(number)),
      path,
    ).toEqual([])
  }
})

test('sources are notes with their addresses, disputed readings notes with letters', async () => {
  const sheets = await open('us-28/geneva-19/europe-28/point-by-point_us-28_geneva-19_europe-28_a4.pdf')
  const all = sheets.map(({ text }) => text).join('')
  const notes = all.slice(all.indexOf('Disputedreadings'))
  expect(notes).toContain(squeeze('A Territory 1, Territory'))
  expect(notes).toContain(squeeze('Army 1, Limit on the army'))
  expect(notes).toContain(
    squeeze('The strict limit is dropped. A source briefed on the matter; unnamed source, ABC News, 24 Nov'),
  )
  expect(notes).toMatch(/Sources1\./)
  expect(notes.match(/https:\/\//g)?.length).toBeGreaterThan(80)
})

test('a PDF has bookmarks for its topics, a language, tags and a title', async () => {
  const path = 'us-28/europe-28/point-by-point_us-28_europe-28_a4.pdf'
  const task = getDocument({ data: new Uint8Array(readFileSync(join(folder, path))), verbosity: 0 })
  const read = await task.promise
  const [title] = await read.getOutline()
  expect(title?.title).toBe('Ukraine peace plan: European counter-proposal against the 28-point draft')
  expect(title?.items.map((item) => item.title).slice(0, 3)).toEqual(['Territory', 'Size of the army', 'NATO'])
  expect(title?.items.map((item) => item.title).slice(-2)).toEqual(['Disputed readings', 'Sources'])
  const { info } = await read.getMetadata()
  expect(info).toMatchObject({
    Title: 'Ukraine peace plan: European counter-proposal against the 28-point draft',
    Author: 'Point by Point',
    Subject: 'Comparison sheet: 2 of 5 versions; 19 of 19 topics; 70 of 70 rows',
    Language: 'en-GB',
  })
  expect((await read.getMarkInfo())?.Marked).toBe(true)
  const tree = await (await read.getPage(1)).getStructTree()
  expect(JSON.stringify(tree)).toContain('"role":"TH"')
  await task.destroy()
})

test('every mark is seen on a grey copy: by line, weight, brackets or box, without its colour', async ({ page }) => {
  test.slow()
  await page.goto('/sheet/us-28/europe-28/')
  await page.emulateMedia({ media: 'print' })
  const marks = page.locator('.sheet-row :is(ins, del)')
  const count = await marks.count()
  expect(count).toBeGreaterThan(60)
  // The same colour for all, and for the second look nothing but the colour left out.
  const black = await page.evaluateHandle(() => {
    const style = new CSSStyleSheet()
    style.replaceSync('* { color: #000 !important; transition: none !important }')
    document.adoptedStyleSheets = [style]
    return style
  })
  for (let at = 0; at < count; at += 7) {
    const mark = marks.nth(at)
    const marked = await mark.screenshot()
    await black.evaluate((style) =>
      style.replaceSync(
        '* { color: #000 !important } :is(ins, del) { all: unset } :is(ins, del)::before, del::after { content: none !important } del > span, :is(ins, del) .n { all: unset }',
      ),
    )
    const unmarked = await mark.screenshot()
    await black.evaluate((style) => style.replaceSync('* { color: #000 !important }'))
    expect(marked.equals(unmarked), `mark ${at}: ${await mark.textContent()}`).toBe(false)
  }
})

test('three sheets are drawn for review, in colour and in the grey of a copy', async ({ browser }) => {
  test.slow()
  const kept = join(root, 'test-results', 'sheets')
  mkdirSync(kept, { recursive: true })
  for (const [name, path] of [
    ['three', 'us-28/geneva-19/europe-28/point-by-point_us-28_geneva-19_europe-28_a4.pdf'],
    ['pair', 'us-28/europe-28/point-by-point_us-28_europe-28_letter.pdf'],
    ['topic', 'topics/army-cap/point-by-point_army-cap_a4.pdf'],
  ] as const) {
    const pdf = readFileSync(join(folder, path))
    const [colour, grey] = [await pictures(browser, pdf, 2, false), await pictures(browser, pdf, 2, true)]
    for (const [at, picture] of colour.entries()) writeFileSync(join(kept, `${name}-${at + 1}.png`), picture)
    for (const [at, picture] of grey.entries()) writeFileSync(join(kept, `${name}-${at + 1}-grey.png`), picture)
    for (const picture of [...colour, ...grey]) expect(picture.length).toBeGreaterThan(20_000)
  }
})
