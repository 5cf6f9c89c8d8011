import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { print, squeeze } from './paper'
import { Comparison, expect, test } from './site'
import { levels } from './wcag'

const address = new URL('../out/data/point-by-point.html', import.meta.url).href
const army = 'Size of the armed forces'
const plain = /^The Armed Forces of Ukraine will have at most 600,000 personnel\.$/
const european = 'European counter-proposal'

const bases = (page: Page) => page.getByRole('group', { name: 'Base: the version that the others are read against' })
const choose = (page: Page, version: string) => bases(page).getByRole('radio', { name: version }).check()

test.describe('the file to take along, opened from a disk without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('asks for nothing but itself', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(address)
    await choose(page, '20-point framework')
    await page.getByText('What the signs mean').click()
    await page.getByRole('link', { name: 'Sources', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport()
    expect(asked).toEqual([address])
  })

  test('lets the keyboard choose another base, and every cell is then read against it', async ({ page }) => {
    await page.goto(address)
    const comparison = new Comparison(page)
    const draft = await comparison.cell(army, '28-point draft')
    const framework = await comparison.cell(army, '20-point framework')
    await expect(page.getByText('Read against: 28-point draft, 20 Nov 2025')).toBeVisible()
    await expect(framework.getByText('Number: 600,000 to 800,000 personnel (+200,000, +33%)')).toBeVisible()
    await expect(draft.getByText(plain)).toBeVisible()
    await expect(draft.getByRole('deletion')).toHaveCount(0)

    await bases(page).getByRole('radio', { name: '28-point draft' }).focus()
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown')
    await expect(bases(page).getByRole('radio', { name: '20-point framework' })).toBeChecked()
    await expect(page.getByText('Read against: 20-point framework, 23 Dec 2025')).toBeVisible()
    await expect(page.getByText('Read against: 28-point draft, 20 Nov 2025')).toBeHidden()
    const number = draft.getByText('Number: 800,000 to 600,000 personnel (−200,000, −25%)')
    await expect(number.filter({ visible: true })).toHaveCount(1)
    await expect(draft.getByRole('insertion')).toHaveText('added: have at most 600,000 personnel (end)')
    await expect(draft.getByText(plain)).toBeHidden()
    await expect(framework.getByRole('deletion')).toHaveCount(0)

    const [first, second] = [await framework.boundingBox(), await draft.boundingBox()]
    expect(first?.x).toBeLessThan(second?.x ?? 0)
  })

  test('keeps its anchors: a row, a topic, a point and from there its source', async ({ page }) => {
    await page.goto(`${address}#army-limit`)
    const comparison = new Comparison(page)
    await expect(comparison.row(army)).toBeInViewport()
    await page.getByRole('navigation', { name: 'In this file' }).getByRole('link', { name: 'NATO' }).click()
    await expect(comparison.topic('NATO')).toBeInViewport()
    await (await comparison.cell(army, '28-point draft')).getByRole('link', { name: 'point 6' }).click()
    const point = page.locator(':target')
    await expect(point).toBeInViewport()
    await expect(point).toContainText('The Armed Forces of Ukraine will have at most 600,000 personnel.')
    await page.goto(`${address}#us-28-21c`)
    await point.getByRole('link', { name: 'Axios' }).click()
    await expect(page.locator(':target')).toContainText('Axios')
    await expect(page.locator(':target').getByRole('link').first()).toHaveAttribute('href', /^https:/)
  })

  test('prints the chosen base with its heads on every page of rows', async ({ page }) => {
    test.slow()
    await page.goto(address)
    await choose(page, european)
    const sheets = await print(page)
    const all = sheets.map(({ text }) => text).join('')
    expect(all).toContain(squeeze(`Read against: ${european}, 23 Nov 2025`))
    expect(all).not.toContain(squeeze('Read against: 28-point draft'))
    expect(all).toContain(squeeze('Number: 800,000 to 600,000 personnel (−200,000, −25%)'))
    expect(all).toContain(squeeze('The strict limit is dropped.'))
    const end = sheets.findIndex(({ text }) => text.startsWith(squeeze('Each version alone')))
    expect(end).toBeGreaterThan(10)
    const heads = squeeze(`${european} base 23 Nov 2025`)
    for (const { text } of sheets.slice(1, end)) expect(text).toContain(heads)
  })
})

test('without styles every reading of the file says what it is read against, and no text goes missing', async ({
  page,
}) => {
  await page.goto(address)
  await page.evaluate(() => document.querySelector('style')?.remove())
  await expect(bases(page)).toBeHidden()
  const draft = await new Comparison(page).cell(army, '28-point draft')
  for (const words of [
    'Against the European counter-proposal: ',
    'Against the 20-point framework: ',
    'Text, without marks:',
  ])
    await expect(draft.getByText(words)).toBeVisible()
  await expect(draft.getByText(plain)).toBeVisible()
  await expect(page.getByText(/^base$/).filter({ visible: true })).toHaveCount(0)
})

/** Further topics, points and sources repeat the parts of the first. */
const repeated = ['.cmp > tbody:nth-of-type(n + 4)', '.points > li:nth-child(n + 8)', '.sources li:nth-child(n + 20)']

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const)
  test(`the file to take along meets WCAG 2.2 AA as far as axe can tell, ${colorScheme}, ${width} pixels`, async ({
    page,
  }) => {
    // The file is as large as three pages of all versions.
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    await choose(page, european)
    const axe = new AxeBuilder({ page }).options({ runOnly: levels, resultTypes: ['violations'] })
    for (const part of repeated) axe.exclude(part)
    const { violations } = await axe.setLegacyMode().analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
  })

test('the file to take along never scrolls sideways, whatever the base', async ({ page }) => {
  await page.goto(address)
  for (const version of ['28-point draft', european])
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await choose(page, version)
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect.soft(beyond, `${version}, ${width} pixels`).toBe(0)
    }
})

test('every comparison leads to the file and says its size', async ({ page }) => {
  for (const from of ['/', '/compare/us-28/', '/compare/us-28/europe-28/']) {
    await page.goto(from)
    const link = page.getByRole('link', { name: /^Take the whole comparison along as one file: \d+ kB$/ })
    await expect(link).toHaveAttribute('href', '/data/point-by-point.html')
  }
})
