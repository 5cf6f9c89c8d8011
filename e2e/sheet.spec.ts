import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { print, readPdf, squeeze } from './paper'
import { expect, test } from './site'

const out = fileURLToPath(new URL('../out', import.meta.url))

test('on a phone the sheet of a comparison is a tap away, with its pages and its size', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/compare/us-28/europe-28/')
  const link = page.getByRole('link', { name: /^PDF, A4: \d+ pages, \d+ kB$/ })
  await expect(link).toBeInViewport()
  const [, pages, size] = /(\d+) pages, (\d+) kB/.exec((await link.textContent()) ?? '') ?? []
  const file = readFileSync(join(out, (await link.getAttribute('href')) ?? ''))
  expect(Math.ceil(file.length / 1000)).toBe(Number(size))
  expect(await readPdf(file)).toHaveLength(Number(pages))
  await expect(page.getByRole('link', { name: /^Word: \d+ kB$/ })).toBeInViewport()
})

test('a print button stands beside the files', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.goto('/compare/us-28/europe-28/')
  await page.getByRole('navigation', { name: 'Print' }).getByRole('button', { name: 'Print this page' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
})

test('a sheet of one choice has its address, and opens from it as it was', async ({ page }) => {
  await page.goto('/sheet/')
  await page.getByRole('navigation', { name: 'Base' }).getByRole('link', { name: '28-point draft' }).click()
  const box = (name: string) => page.getByRole('checkbox', { name, exact: true })
  await expect(box('Geneva revision')).toBeChecked()
  await box('Geneva revision').uncheck()
  await box('20-point framework').check()
  for (const topic of ['Territory', 'Army', 'Assets']) await box(topic).uncheck()
  await page.getByRole('radio', { name: 'only rows that changed' }).check()
  const address = new URL(page.url())
  expect(address.pathname).toBe('/sheet/us-28/')
  expect(address.searchParams.get('with')).toBe('europe-28,framework-20')
  expect(address.searchParams.get('rows')).toBe('changed')

  await page.goto('/about/')
  await page.goto(address.href)
  await expect(box('Geneva revision')).not.toBeChecked()
  await expect(box('Army')).not.toBeChecked()
  const heads = page.getByRole('columnheader')
  await expect(heads.filter({ hasText: '20-point framework' })).toBeVisible()
  await expect(heads.filter({ hasText: 'Geneva revision' })).toBeHidden()
  await expect(page.getByRole('rowheader', { name: 'Army 1' })).toBeHidden()
  await expect(page.getByRole('rowheader', { name: 'NATO 1' })).toBeVisible()
  await expect(page.getByText(/left out: · Geneva revision/)).toBeVisible()

  const all = (await print(page)).map(({ text }) => text).join('')
  expect(all).toContain(squeeze('20-point framework 23 Dec 2025 read out'))
  expect(all).not.toContain(squeeze('Geneva revision 23 Nov 2025 reported'))
  expect(all).toContain(squeeze('rows that did not change'))
})

test('sources are numbered anew for what is left, from 1 on without a gap', async ({ page }) => {
  await page.goto('/sheet/us-28/?with=framework-20&topics=elections')
  const notes = page.locator('.numbered > li')
  const shown = await notes
    .filter({ visible: true })
    .evaluateAll((all) => all.map((note) => (note as HTMLLIElement).value))
  expect(shown).toEqual(shown.map((_, at) => at + 1))
  expect(shown.length).toBeGreaterThan(3)
  expect(await notes.count()).toBeGreaterThan(shown.length)
  const cited = await page.locator('.sheet-row:visible .c a:visible').allTextContents()
  expect(Math.max(...cited.map(Number))).toBeLessThanOrEqual(shown.length)
  expect(cited[0]).toBe('1')
})

test('more than four versions, or none, is answered with what to do', async ({ page }) => {
  await page.goto('/sheet/us-28/')
  const tooMany = page.getByText('More than four versions do not fit side by side')
  await expect(tooMany).toBeHidden()
  for (const name of ['European 24 points', '20-point framework']) await page.getByRole('checkbox', { name }).check()
  await expect(tooMany).toBeVisible()
  for (const name of ['Geneva revision', 'European counter-proposal', 'European 24 points', '20-point framework'])
    await page.getByRole('checkbox', { name }).uncheck()
  await expect(tooMany).toBeHidden()
  await expect(page.getByText('Choose at least one version.')).toBeVisible()
})

test('Letter, without facts, sources and notes column, prints as asked', async ({ page }) => {
  await page.goto('/sheet/us-28/europe-28/')
  await page.getByRole('radio', { name: 'Letter' }).check()
  for (const name of ['facts', 'sources', 'a blank column for notes'])
    await page.getByRole('checkbox', { name }).uncheck()
  const sheets = await print(page)
  expect([sheets[0]?.width, sheets[0]?.height]).toEqual([792, 612])
  const all = sheets.map(({ text }) => text).join('')
  expect(all).not.toContain(squeeze('Condition added: in peacetime'))
  expect(all).toContain(squeeze('[600,000 personnel] +800,000 personnel in peacetime.'))
  expect(all).not.toMatch(/Sources1\./)
  expect(all).not.toContain('Notes20') // the head of the empty column
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every ready-made sheet is a plain link to its page and its files', async ({ page }) => {
    await page.goto('/sheet/')
    await expect(page.getByRole('link', { name: /^PDF, A4: / })).toHaveCount(42)
    await expect(page.getByRole('link', { name: /^PDF, Letter: / })).toHaveCount(42)
    await expect(page.getByRole('link', { name: /^Word: / })).toHaveCount(42)
    await page.getByRole('link', { name: 'Size of the army' }).click()
    await expect(page).toHaveURL(/\/sheet\/topics\/army-cap\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ukraine peace plan: Size of the army')
  })

  test('boxes choose what a sheet holds all the same', async ({ page }) => {
    await page.goto('/sheet/us-28/')
    await page.getByRole('checkbox', { name: 'Geneva revision' }).uncheck()
    await expect(page.getByRole('columnheader').filter({ hasText: 'Geneva revision' })).toBeHidden()
    await page.getByRole('checkbox', { name: 'NATO' }).uncheck()
    await expect(page.getByRole('rowheader', { name: 'NATO 1' })).toBeHidden()
  })
})
