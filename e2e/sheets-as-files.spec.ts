import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { squeeze } from './paper'
import { files, folder, held, open } from './sheet-files'
import { expect, test } from './site'

// Reading takes longest, so one worker reads each file once for all tests.
test.describe.configure({ mode: 'default' })

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
  const marks = await page.locator('.sheet-row :is(ins, del)').all()
  expect(marks.length).toBeGreaterThan(60)
  // The same colour for all, and for the second look nothing but the colour left out.
  const black = await page.evaluateHandle(() => {
    const style = new CSSStyleSheet()
    style.replaceSync('* { color: #000 !important; transition: none !important }')
    document.adoptedStyleSheets = [style]
    return style
  })
  for (const [at, mark] of marks.entries()) {
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
