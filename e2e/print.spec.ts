import type { Locator } from '@playwright/test'
import { print, type Sheet, squeeze } from './paper'
import { allCodes, codesOf } from './rows'
import { expect, test } from './site'

const codesOn = ({ lines }: Sheet) => lines.filter((line) => allCodes.includes(line))
const hasRows = (sheet: Sheet) => codesOn(sheet).length > 0
const textOf = (sheets: readonly Sheet[]) => sheets.map(({ text }) => text).join('')

const draft = '28-point draft base 20 Nov 2025 published text'
const geneva = 'Geneva revision 23 Nov 2025 reported'
const proposal = 'European counter-proposal 23 Nov 2025 published text'
const points24 = 'European 24 points 23 Nov 2025 published text'
const framework = '20-point framework 23 Dec 2025 read out'

const papers = [
  { address: '/', heads: [draft, geneva, proposal], rows: allCodes },
  { address: '/compare/us-28/europe-28/', heads: [draft, proposal], rows: allCodes },
  { address: '/compare/us-28/', heads: [draft, geneva, proposal, points24, framework], rows: allCodes },
  {
    // The accounts of the unpublished version stand in a strip under the others, which names it.
    address: '/topics/territory/',
    heads: [draft, proposal, points24, framework],
    rows: codesOf('territory'),
  },
] as const

/** Words of links and controls that have no use on paper. */
const navigation = [
  'To the content',
  'Sources About',
  'Swap:',
  'Read against it',
  'next change',
  'previous change',
  'All versions on this topic',
  'Against another version',
  'use as base',
  'with marks without marks',
  'only what changed',
  'Show the text',
  'more reports',
  'What the signs mean',
  'Cited in',
  'How it is made',
]

for (const { address, heads, rows } of papers) {
  test(`${address} prints landscape, with heads on every sheet, every row and source, and no navigation`, async ({
    page,
  }) => {
    await page.goto(address)
    const links = page.getByRole('region', { name: 'Sources' }).getByRole('link')
    const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    const sheets = await print(page)
    const all = textOf(sheets)

    for (const { width, height } of sheets) expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    expect.soft(navigation.filter((words) => all.includes(squeeze(words)))).toEqual([])

    expect(sheets[0]?.text).toContain(squeeze('Read against: 28-point draft, 20 Nov 2025'))
    for (const sheet of sheets.filter(hasRows)) {
      expect(sheet.text).toContain(squeeze('Read against the 28-point draft'))
      for (const head of heads) expect(sheet.text).toContain(squeeze(head))
    }
    expect(sheets.flatMap(codesOn)).toEqual(rows)

    const sources = addresses.filter((href) => href.startsWith('https://'))
    expect(sources.length).toBeGreaterThan(15)
    expect(sources.filter((href) => !all.includes(squeeze(href)))).toEqual([])
    expect(sheets.flatMap(({ lines }) => lines).filter((line) => line.startsWith('1. '))).toHaveLength(1)
  })
}

test('the first sheet names the versions with their dates and evidence', async ({ page }) => {
  await page.goto('/compare/us-28/geneva-19/')
  const [first] = await print(page)
  expect(first?.text).toContain(squeeze('Geneva revision against the 28-point draft'))
  expect(first?.text).toContain(squeeze('28-point draft base 20 Nov 2025 published text United States 28'))
  expect(first?.text).toContain(
    squeeze('Geneva revision 23 Nov 2025 reported United States and Ukraine 19, as reported'),
  )
})

test('the strip of an unpublished version names it in every row of a topic', async ({ page }) => {
  await page.goto('/topics/territory/')
  const lines = (await print(page)).flatMap((sheet) => sheet.lines)
  expect(lines.filter((line) => line.startsWith('Geneva revision '))).toHaveLength(7)
})

test('what is folded on screen is printed open', async ({ page }) => {
  await page.goto('/compare/us-28/geneva-19/')
  await expect(page.getByText('The strict limit is dropped.')).toBeHidden()
  const reports = textOf(await print(page))
  expect(reports).toContain(squeeze('The strict limit is dropped.'))
  expect(reports).toContain(squeeze('A source briefed on the matter; unnamed source, ABC News'))
  expect(reports).toContain(squeeze('not read: a part of the text could not be read'))

  await page.goto('/compare/us-28/europe-28/')
  const same = squeeze('Russia and Ukraine undertake that, once future territorial arrangements are agreed')
  const texts = textOf(await print(page))
  expect(texts.split(same)).toHaveLength(3)
})

test('no row of a pair is cut at the end of a sheet', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts()
  const heads = squeeze(`Read against the 28-point draft ${draft} ${proposal}`)
  for (const sheet of (await print(page)).filter(hasRows)) {
    const rest = sheet.text.split(heads)[1] ?? ''
    expect([...titles, ...allCodes].some((start) => rest.startsWith(squeeze(start)))).toBe(true)
  }
})

test('words removed and added stand in the text of the paper where they are read', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const all = textOf(await print(page))
  const army = all.slice(all.indexOf('Army1Size')).slice(0, 400)
  expect(army).toContain(squeeze('at most [600,000 personnel] +800,000 personnel in peacetime.'))
})

test('on a grey copy marks are told by line, weight, brackets and boxes', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  await page.emulateMedia({ media: 'print' })
  const marks = page.getByRole('row').filter({ hasText: 'Army 1' })
  const added = marks.getByRole('insertion').filter({ hasText: '800,000' })
  const removed = marks.getByRole('deletion').filter({ hasText: '600,000' })
  await expect(added).toHaveCSS('text-decoration-line', 'underline')
  await expect(added).toHaveCSS('font-weight', '700')
  await expect(removed.locator('span').first()).toHaveCSS('text-decoration-line', 'line-through')
  const around = await removed.evaluate((del) => [
    getComputedStyle(del, '::before').content,
    getComputedStyle(del, '::after').content,
  ])
  expect(around).toEqual(['"["', '"]"'])
  await expect(added.getByText('800,000')).toHaveCSS('border-style', 'solid')
  await expect(removed.getByText('600,000')).toHaveCSS('border-style', 'dashed')
  for (const mark of [added, removed]) expect(await greyness(mark)).toBeLessThan(0.35)
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

/** How light a text comes out of a copier, from 0 for black to 1 for white. */
const greyness = (of: Locator) =>
  of.evaluate((element) => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
  })
