import { account, Comparison, expect, kinds, test } from './site'

// The browser reports every script that it was told to leave out as a request that failed.
test.use({ javaScriptEnabled: false, allowed: [/^failed: \S+\.js \(csp\)$/] })

const army = 'Size of the armed forces'

const remove = (elements: readonly Element[]) => {
  for (const element of elements) element.remove()
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`without scripts the ${kind} says all that it says with them`, async ({ page, browser }) => {
    await page.goto(address)
    const scripted = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    await scripted.goto(new URL(address, page.url()).href)
    // Only a script can number the sources of what is chosen; without one they keep the numbers of the whole.
    for (const of of [page, scripted]) await of.locator('.sheet-choices ~ * :is(.c, .numbered)').evaluateAll(remove)
    // What the script adds does nothing without it.
    await scripted.locator('.copy').evaluateAll(remove)
    const said = await page.getByRole('main').allInnerTexts()
    expect(said.join().length).toBeGreaterThan(300)
    expect(said).toEqual(await scripted.getByRole('main').allInnerTexts())
    await scripted.context().close()
  })
}

test('without scripts the army reads 600,000 → 800,000 with marks, and Geneva with its accounts', async ({ page }) => {
  await page.goto('/')
  const comparison = new Comparison(page)
  const europe = await comparison.cell(army, 'European counter-proposal')
  await expect(europe).toContainText('600,000 to 800,000 personnel (+200,000, +33%)')
  await expect(europe.getByRole('insertion').filter({ hasText: 'in peacetime' })).toBeVisible()
  const geneva = await comparison.cell(army, 'Geneva revision')
  await expect(account(geneva, 'The talks do not concern a reduction')).toContainText('Andriy Hnatov')
  await geneva.getByText('3 more reports of this').click()
  await expect(geneva.getByText('The strict limit is dropped.')).toBeVisible()
})

test('without scripts any versions can be chosen, and another base', async ({ page }) => {
  await page.goto('/')
  const { shown } = new Comparison(page)
  await expect(shown).toHaveCount(3)
  await page.getByRole('checkbox', { name: '20-point framework' }).check()
  await page.getByRole('checkbox', { name: 'Geneva revision' }).uncheck()
  await expect(shown).toHaveText(['28-point draft', 'European counter-proposal', '20-point framework'])
  await page.getByRole('link', { name: 'use the 20-point framework as base' }).click()
  await expect(page).toHaveURL(/\/compare\/framework-20\/$/)
})

test('without scripts only what changed is shown, marks go off, and the next change is one step away', async ({
  page,
}) => {
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  await page.getByRole('radio', { name: /^only what changed/ }).check()
  await expect(comparison.row('No change of the arrangements by force')).toBeHidden()
  await expect(comparison.row(army)).toBeVisible()
  await page.getByRole('radio', { name: 'without marks' }).check()
  await expect(comparison.table.getByRole('deletion')).toHaveCount(0)
  await comparison.row(army).getByRole('link', { name: 'next change' }).click()
  await expect(page).toHaveURL(/#nato-membership$/)
  await page.getByRole('link', { name: /^Swap/ }).click()
  await expect(page).toHaveURL(/\/compare\/europe-28\/us-28\/$/)
})

test('without scripts a shared link leads from point 21d to its counterpart', async ({ page }) => {
  await page.goto('/us-28/21d/')
  const others = page.getByRole('navigation', { name: 'In the other versions' })
  await others.getByRole('link', { name: '20-point framework' }).click()
  const provision = page.getByRole('table', { name: 'Withdrawal from Donetsk, and zones' })
  await provision.getByRole('link', { name: 'point 14b' }).first().click()
  await expect(page).toHaveURL(/\/framework-20\/14b\/$/)
  await expect(page.getByRole('main')).toContainText('A working group will decide which movements of forces')
})
