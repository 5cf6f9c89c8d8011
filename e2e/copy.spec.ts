import { Comparison, expect, test } from './site'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText())

test('the code of a row copies its address, says so, and leads there', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const row = new Comparison(page).row('Size of the armed forces')
  await row.getByRole('link', { name: 'Army 1' }).click()
  await expect(page).toHaveURL(/#army-limit$/)
  await expect(page.getByRole('status')).toHaveText(
    /^Copied: http:\/\/localhost:\d+\/compare\/us-28\/europe-28\/#army-limit$/,
  )
  expect(await copied(page)).toBe(page.url())
})

test('the mark at a topic and the address of a point copy theirs', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  await page.getByRole('link', { name: 'Link to Size of the army' }).click()
  await expect(page).toHaveURL(/#army-cap$/)
  await expect.poll(() => copied(page)).toBe(page.url())
  await page.goto('/us-28/21c/')
  await page.getByRole('link', { name: '/us-28/21c/' }).click()
  await expect(page.getByRole('status')).toHaveText(/^Copied: http:\/\/localhost:\d+\/us-28\/21c\/$/)
  await expect.poll(() => copied(page)).toMatch(/^http:\/\/localhost:\d+\/us-28\/21c\/$/)
})

test('a row is copied as plain text: both texts, what changed, sources, address, and that the words are ours', async ({
  page,
}) => {
  await page.goto('/compare/us-28/europe-28/')
  await page.getByRole('button', { name: 'copy row Army 1 as text' }).click()
  await expect(page.getByRole('status')).toHaveText('Army 1 copied as text')
  const text = await copied(page)
  const lines = text.split('\n')
  expect(lines.slice(0, 8)).toEqual([
    'Army 1: Size of the armed forces (restated by Point by Point)',
    '',
    '28-point draft, point 6:',
    'The Armed Forces of Ukraine will have at most 600,000 personnel.',
    '',
    'European counter-proposal, point 6 [Changed]:',
    'Number: 600,000 to 800,000 personnel (+200,000, +33%); condition added: in peacetime.',
    'The Armed Forces of Ukraine will have at most 800,000 personnel in peacetime.',
  ])
  expect(text).toContain('\nSources:\nAP, in Global News, ')
  expect(text).toContain(' https://globalnews.ca/')
  expect(lines.at(-1)).toMatch(/\/compare\/us-28\/europe-28\/#army-limit$/)
})

test('a copied row calls each point by its number, or by its name where it has none', async ({ page }) => {
  await page.goto('/compare/us-28/europe-24/')
  await page.getByRole('button', { name: 'copy row Assets 1 as text' }).click()
  await expect(page.getByRole('status')).toHaveText('Assets 1 copied as text')
  const text = await copied(page)
  expect(text).toContain('\n28-point draft, point 14a, point 14b:\n14a 100 billion US dollars of the frozen ')
  expect(text).toMatch(/\nEuropean 24 points, frozen \[.*\]:\n/)
})

test('choosing a kind of change fact says how many rows are left', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const entry = page.getByRole('link', { name: /^a date or deadline \d+$/ })
  const count = (await entry.textContent())?.match(/\d+$/)?.[0]
  await entry.click()
  await expect(page.getByRole('status')).toHaveText(`${count} rows shown`)
})
