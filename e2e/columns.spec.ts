import { Comparison, expect, test } from './site'

const army = 'Size of the armed forces'

test('on the front page any of the five versions can be shown and hidden', async ({ page }) => {
  await page.goto('/')
  const { shown } = new Comparison(page)
  await expect(shown).toHaveText(['28-point draft', 'Geneva revision', 'European counter-proposal'])
  await page.getByRole('checkbox', { name: 'European 24 points' }).check()
  await page.getByRole('checkbox', { name: '20-point framework' }).check()
  await expect(shown).toHaveText([
    '28-point draft',
    'Geneva revision',
    'European counter-proposal',
    'European 24 points',
    '20-point framework',
  ])
  await page.getByRole('checkbox', { name: 'Geneva revision' }).uncheck()
  await page.getByRole('checkbox', { name: 'European counter-proposal' }).uncheck()
  await page.getByRole('checkbox', { name: 'European 24 points' }).uncheck()
  await expect(shown).toHaveText(['28-point draft', '20-point framework'])
})

test('rows that changed are those that changed in a version shown', async ({ page }) => {
  await page.goto('/compare/us-28/framework-20/')
  const label = await page.getByText(/^only what changed: \d+$/).textContent()
  await page.goto('/compare/us-28/')
  const { rows } = new Comparison(page)
  for (const version of ['Geneva revision', 'European counter-proposal', 'European 24 points'])
    await page.getByRole('checkbox', { name: version }).uncheck()
  await page.getByRole('radio', { name: 'changed in a version shown' }).check()
  await expect(rows).toHaveCount(Number(label?.split(': ')[1]))
  await page.getByRole('checkbox', { name: '20-point framework' }).uncheck()
  await expect(rows).toHaveCount(0)
})

test('on a tablet the others stand two to a line beside the base, also where only changes are shown', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 1000 })
  await page.goto('/compare/us-28/')
  await page.getByRole('radio', { name: 'changed in a version shown' }).check()
  const comparison = new Comparison(page)
  const boxOf = async (version: string) => (await comparison.cell(army, version)).boundingBox()
  const [first, second, third] = [
    await boxOf('Geneva revision'),
    await boxOf('European counter-proposal'),
    await boxOf('European 24 points'),
  ]
  expect(second?.y).toBe(first?.y)
  expect(third?.x).toBe(first?.x)
  expect(third?.y).toBeGreaterThan(first?.y ?? Number.POSITIVE_INFINITY)
})

test('another base leads to all versions against it, where any can be hidden', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'use the Geneva revision as base' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All versions against the Geneva revision')
  const { shown } = new Comparison(page)
  await expect(shown).toHaveText([
    'Geneva revision',
    '28-point draft',
    'European counter-proposal',
    'European 24 points',
    '20-point framework',
  ])
  await page.getByRole('checkbox', { name: '28-point draft' }).uncheck()
  await expect(shown).toHaveText([
    'Geneva revision',
    'European counter-proposal',
    'European 24 points',
    '20-point framework',
  ])
})
