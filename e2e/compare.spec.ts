import { account, Comparison, expect, test } from './site'

const army = 'Size of the armed forces'

test('the front page leads from the grid to what the counter-proposal changes on the army', async ({ page }) => {
  await page.goto('/')
  const glance = page.getByRole('table', { name: 'At a glance' })
  const line = glance.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Army' }) })
  await expect(line).toContainText('600,000 to 800,000 personnel (+200,000, +33%)')
  await line.getByRole('link', { name: 'Changed' }).click()
  await expect(page).toHaveURL(/\/#army-cap$/)

  const comparison = new Comparison(page)
  await expect(comparison.topic('Size of the army')).toBeInViewport()
  const cell = await comparison.cell(army, 'European counter-proposal')
  await expect(cell).toContainText(
    'Number: 600,000 to 800,000 personnel (+200,000, +33%); condition added: in peacetime.',
  )
  await expect(cell.getByRole('deletion').filter({ hasText: '600,000' })).toBeVisible()
  await expect(cell.getByRole('insertion').filter({ hasText: '800,000' })).toBeVisible()
  await expect(cell.getByRole('insertion').filter({ hasText: 'in peacetime' })).toBeVisible()
})

test('the front page says up to when the texts go and that later packages have no public text', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await expect(main).toContainText('The texts go up to the 20-point framework of 23 December 2025.')
  await expect(main).toContainText('Later packages are known without a public text')
})

test('every cell of the grid is a link to its topic or names its points', async ({ page }) => {
  await page.goto('/')
  const glance = page.getByRole('table', { name: 'At a glance' })
  await expect(glance.getByRole('rowheader')).toHaveCount(19)
  const cells = glance.getByRole('rowgroup').last().getByRole('cell')
  await expect(cells).toHaveCount(57)
  await expect(cells.filter({ has: page.getByRole('link') })).toHaveCount(57)
})

test('what Geneva changes on the army stands as 3 accounts and a denial, each with who gives it', async ({ page }) => {
  await page.goto('/compare/us-28/geneva-19/')
  const comparison = new Comparison(page)
  const cell = await comparison.cell(army, 'Geneva revision')
  await expect(cell.getByText('Accounts differ', { exact: true })).toBeVisible()
  const said = [
    ['The cap of the leaked draft is off the table', 'Sergiy Kyslytsya, first deputy foreign minister of Ukraine'],
    ['Ukraine agrees to a limit of 800,000', 'Senior Ukrainian officials close to Zelensky'],
    ['A new, higher number is discussed', 'A Ukrainian source; unnamed source, CNN'],
    ['The talks do not concern a reduction', 'Andriy Hnatov, chief of the General Staff of Ukraine'],
  ] as const
  for (const [words, claimant] of said) {
    await expect(account(cell, words)).toBeVisible()
    await expect(account(cell, words)).toContainText(claimant)
  }
})

test('no word of an unpublished text is marked', async ({ page }) => {
  await page.goto('/compare/us-28/geneva-19/')
  const { table, rows } = new Comparison(page)
  await expect(rows).toHaveCount(70)
  await expect(table.getByRole('insertion')).toHaveCount(0)
  await expect(table.getByRole('deletion')).toHaveCount(0)
})

test('the base can be swapped', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  expect(await comparison.versions()).toEqual(['28-point draft', 'European counter-proposal'])
  await page.getByRole('link', { name: /^Swap/ }).click()
  await expect(page).toHaveURL(/\/compare\/europe-28\/us-28\/$/)
  expect(await comparison.versions()).toEqual(['European counter-proposal', '28-point draft'])
  await expect(page.getByRole('main')).toContainText('Read against: European counter-proposal, 23 Nov 2025')
  const cell = await comparison.cell(army, '28-point draft')
  await expect(cell).toContainText(
    'Number: 800,000 to 600,000 personnel (−200,000, −25%); condition removed: in peacetime.',
  )
  await expect(cell.getByRole('deletion').filter({ hasText: 'in peacetime' })).toBeVisible()
})

test('another version takes the place of the base or of the other', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  const base = page.getByRole('navigation', { name: 'Base', exact: true })
  await expect(base.getByRole('link', { name: '28-point draft' })).toHaveAttribute('aria-current', 'page')
  await base.getByRole('link', { name: 'European 24 points' }).click()
  await expect(page).toHaveURL(/\/compare\/europe-24\/europe-28\/$/)
  expect(await comparison.versions()).toEqual(['European 24 points', 'European counter-proposal'])
  await page
    .getByRole('navigation', { name: 'Read against it' })
    .getByRole('link', { name: '20-point framework' })
    .click()
  await expect(page).toHaveURL(/\/compare\/europe-24\/framework-20\/$/)
  expect(await comparison.versions()).toEqual(['European 24 points', '20-point framework'])
})

test('only what changed hides the rows without a change', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  await expect(comparison.rows).toHaveCount(70)
  const label = await page.getByText(/^only what changed: \d+$/).textContent()
  await page.getByRole('radio', { name: /^only what changed: \d+$/ }).check()
  await expect(comparison.rows).toHaveCount(Number(label?.split(': ')[1]))
  await expect(comparison.row('No change of the arrangements by force')).toBeHidden()
  await expect(comparison.row('Navigation 1 Use of the Dnieper')).toBeHidden()
  await expect(comparison.topic('EU membership and market')).toBeHidden()
  await expect(comparison.row(army)).toBeVisible()
  await expect(comparison.row('Recovery of occupied territory by force')).toBeVisible()
  await page.getByRole('radio', { name: 'all: 70' }).check()
  await expect(comparison.rows).toHaveCount(70)
})

test('without marks the text reads as it stands, with no removed word and no sign of what was added', async ({
  page,
}) => {
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  await expect(comparison.table.getByRole('deletion').first()).toBeVisible()
  await page.getByRole('radio', { name: 'without marks' }).check()
  await expect(comparison.table.getByRole('deletion')).toHaveCount(0)
  const cell = await comparison.cell(army, 'European counter-proposal')
  const added = cell.getByRole('insertion').filter({ hasText: 'in peacetime' })
  await expect(added).toBeVisible()
  await expect(added).toHaveCSS('text-decoration-line', 'none')
  await expect(added.getByText('800,000')).toHaveCSS('border-top-width', '0px')
  expect(await added.evaluate((ins) => getComputedStyle(ins, '::before').content)).toBe('none')
  await expect(cell).toContainText('The Armed Forces of Ukraine will have at most')
  await page.getByRole('radio', { name: 'with marks' }).check()
  await expect(added).toHaveCSS('text-decoration-line', 'underline')
})

test('next and previous change lead from the army to NATO membership and back', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  await comparison.row(army).getByRole('link', { name: 'next change' }).click()
  await expect(page).toHaveURL(/#nato-membership$/)
  const membership = comparison.row('NATO membership of Ukraine')
  await expect(membership.getByRole('link', { name: 'NATO 1', exact: true })).toBeInViewport()
  await membership.getByRole('link', { name: 'previous change' }).click()
  await expect(page).toHaveURL(/#army-limit$/)
  await expect(comparison.row(army).getByRole('link', { name: 'Army 1', exact: true })).toBeInViewport()
})

test('a row whose points carry different numbers says so', async ({ page }) => {
  await page.goto('/compare/us-28/framework-20/')
  const cell = await new Comparison(page).cell(army, '20-point framework')
  await expect(cell).toContainText('Point 4 here, point 6 in the 28-point draft.')
})
