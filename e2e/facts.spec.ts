import { account, Comparison, expect, test } from './site'

test('a count leads to the rows where who is bound changed, and the address can be sent', async ({ page, browser }) => {
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  const kinds = page.getByRole('navigation', { name: 'Rows where this changed' })
  const entry = kinds.getByRole('link', { name: /^who is bound \d+$/ })
  const count = Number((await entry.textContent())?.match(/\d+$/)?.[0])
  await entry.click()
  await expect(page).toHaveURL(/#only-actor$/)
  await expect(comparison.rows).toHaveCount(count)
  await expect(comparison.row('Non-aggression agreement')).toBeVisible()
  await expect(comparison.row('Size of the armed forces')).toBeHidden()
  await expect(comparison.topic('Sanctions')).toBeHidden()

  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await other.goto(page.url())
  await expect(new Comparison(other).rows).toHaveCount(count)
  await other.context().close()

  await kinds.getByRole('link', { name: 'all rows 70' }).click()
  await expect(comparison.rows).toHaveCount(70)
})

test('a kind of fact leaves its rows also where only what changed is shown', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/#only-actor')
  const { rows } = new Comparison(page)
  const count = await rows.count()
  await page.getByRole('radio', { name: /^only what changed/ }).check()
  await expect(rows).toHaveCount(count)
})

test('the count of a kind is the number of rows with a fact of that kind', async ({ page }) => {
  await page.goto('/compare/us-28/framework-20/')
  const { table } = new Comparison(page)
  const kinds = page.getByRole('navigation', { name: 'Rows where this changed' }).getByRole('listitem')
  const modality = kinds.filter({ hasText: 'the modality' })
  const facts = table.getByRole('row').filter({ hasText: /modality: /i })
  await expect(modality).toContainText(`the modality ${await facts.count()}`)
  expect(await facts.count()).toBeGreaterThan(2)
})

test('two texts too different for marks have their facts, and both stand whole', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const cell = await new Comparison(page).cell('NATO membership of Ukraine', 'European counter-proposal')
  await expect(cell).toContainText('modality: agrees to, here depends on')
  await expect(cell.getByRole('insertion')).toHaveCount(0)
  await expect(cell).toContainText('NATO membership of Ukraine depends on a consensus of all NATO members')
})

test('what an account names is set against the base and begins with who reported it', async ({ page }) => {
  await page.goto('/compare/us-28/geneva-19/')
  const cell = await new Comparison(page).cell('Size of the armed forces', 'Geneva revision')
  await expect(account(cell, 'Ukraine agrees to a limit of 800,000')).toContainText(
    'Reported by Financial Times: number: 600,000 to 800,000 personnel (+200,000, +33%).',
  )
})

test('the page of a point takes its provision through the versions, linked only where a source says so', async ({
  page,
}) => {
  await page.goto('/us-28/6/')
  const history = page.getByRole('region', { name: 'Through the versions' })
  const steps = history.getByRole('listitem')
  await expect(steps).toHaveCount(5)
  await expect(steps.nth(0)).toContainText('28-point draft')
  await expect(steps.nth(2)).toContainText('European counter-proposal')
  await expect(steps.nth(2)).toContainText('Derived from the 28-point draft')
  await expect(steps.nth(2)).toContainText('Number: 600,000 to 800,000 personnel (+200,000, +33%)')
  await expect(steps.nth(4)).toContainText('20-point framework')
  await expect(steps.nth(4)).toContainText('no source says that it was made from that one')
})
