import { account, Comparison, expect, test } from './site'

test('amnesty is full in the draft, gone in the counter-proposal, and disputed in Geneva', async ({ page }) => {
  await page.goto('/topics/amnesty/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amnesty')
  const comparison = new Comparison(page)
  const row = 'Amnesty and claims'
  await expect(await comparison.cell(row, '28-point draft')).toContainText(
    'Each party to the conflict will have full amnesty for what it did during the war.',
  )
  const europe = await comparison.cell(row, 'European counter-proposal')
  await expect(europe.getByText('Rewritten', { exact: true })).toBeVisible()
  await expect(europe).toContainText('Provisions will address the suffering of the victims of the conflict.')
  await expect(comparison.row(row)).toContainText('holds no amnesty and no waiver of claims')

  const geneva = await comparison.cell(row, 'Geneva revision')
  await expect(geneva.getByText('Accounts differ', { exact: true })).toBeVisible()
  const said = [
    ['The clause is not part of the 19 points', 'Olha Stefanishyna, ambassador of Ukraine to the United States'],
    ['The amnesty is not in the new draft', 'A source briefed on the matter; unnamed source, ABC News'],
    ['The parties agree to exclude the clause', 'An informed source; unnamed source, RBC-Ukraine'],
    ['is changed so that it takes account of the grievances', 'Sergiy Kyslytsya, first deputy foreign minister'],
    ['The amnesty for war crimes is removed', 'The Economist, without naming a source'],
  ] as const
  for (const [words, claimant] of said) {
    await expect(account(geneva, words)).toBeVisible()
    await expect(account(geneva, words)).toContainText(claimant)
  }
})

test('the page of a topic says what is disputed and leads to the row', async ({ page }) => {
  await page.goto('/topics/amnesty/')
  const disputed = page.getByRole('region', { name: 'What is disputed' })
  await expect(disputed).toContainText('whether the amnesty is dropped (A) or replaced')
  await disputed.getByRole('link', { name: 'Amnesty 1' }).click()
  await expect(page).toHaveURL(/#amnesty-and-claims$/)
})

test('the page of a topic leads to the same topic against another base', async ({ page }) => {
  await page.goto('/topics/territory/')
  await page.getByRole('main').getByRole('link', { name: '20-point framework', exact: true }).first().click()
  await expect(page).toHaveURL(/\/compare\/framework-20\/#territory$/)
  await expect(new Comparison(page).topic('Territory')).toBeInViewport()
})

test('territory in Geneva is left to the presidents, with two weak reports that contradict each other', async ({
  page,
}) => {
  await page.goto('/topics/territory/')
  const comparison = new Comparison(page)
  const geneva = await comparison.cell('Recognition of Crimea, Luhansk and Donetsk', 'Geneva revision')
  await expect(geneva.getByText('Left to the presidents', { exact: true })).toBeVisible()
  const kept = account(geneva, 'The core of territorial recognition does not disappear.')
  const gone = account(geneva, 'The requirement that Ukraine gives up all of Donbas is removed.')
  await expect(kept).toContainText('weak report')
  await expect(gone).toContainText('weak report')
})

test('NATO membership is rewritten: both wordings stand whole, without marks', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/#nato-membership')
  const comparison = new Comparison(page)
  const row = 'NATO membership of Ukraine'
  const base = await comparison.cell(row, '28-point draft')
  await expect(base).toContainText('Ukraine agrees to write into its constitution that it will not join NATO.')
  await expect(base).toContainText('a provision that Ukraine will not be admitted in the future')
  const other = await comparison.cell(row, 'European counter-proposal')
  await expect(other.getByText('Rewritten', { exact: true })).toBeVisible()
  await expect(other).toContainText(
    'NATO membership of Ukraine depends on a consensus of all NATO members; this consensus "does not exist".',
  )
  await expect(other.getByRole('insertion')).toHaveCount(0)
  await expect(other.getByRole('deletion')).toHaveCount(0)
})

test('the assets rows set 100 billion dollars and half of the profits against assets that stay frozen', async ({
  page,
}) => {
  await page.goto('/topics/assets/')
  const comparison = new Comparison(page)
  const row = 'Use of the frozen Russian assets'
  const draft = await comparison.cell(row, '28-point draft')
  await expect(draft).toContainText('100 billion US dollars of the frozen Russian assets will be invested')
  await expect(draft).toContainText('50% of the profits of this venture will go to the United States.')
  await expect(await comparison.cell(row, 'European counter-proposal')).toContainText(
    'These assets will stay frozen until Russia has compensated Ukraine for the damage.',
  )
  await expect(await comparison.cell(row, 'Geneva revision')).toContainText('Bloomberg, 24 Nov 2025')
})

const silences = [
  { words: 'Not in this text', row: 'Other territories that Russia controls', version: 'European counter-proposal' },
  { words: 'Struck out', row: 'Enlargement of NATO', version: 'European counter-proposal' },
  { words: 'Reported dropped', row: 'Compensation of the United States', version: '20-point framework' },
  { words: 'Left to the presidents', row: 'Line of Contact in Kherson', version: 'Geneva revision' },
  { words: 'Not disclosed', row: 'Zaporizhzhia nuclear power plant', version: 'Geneva revision' },
  { words: 'Not read', row: 'Amnesty and claims', version: 'European 24 points' },
] as const

test('the six silences are told apart in words', async ({ page }) => {
  await page.goto('/compare/us-28/')
  const comparison = new Comparison(page)
  for (const { words, row, version } of silences) {
    const cell = await comparison.cell(row, version)
    await expect(cell.getByText(words, { exact: true })).toBeVisible()
    await expect(cell.getByRole('insertion')).toHaveCount(0)
  }
})

test('the Zaporizhzhia plant in Geneva is not disclosed, because no report on it was found', async ({ page }) => {
  await page.goto('/topics/energy/')
  const cell = await new Comparison(page).cell('Zaporizhzhia nuclear power plant', 'Geneva revision')
  await expect(cell.getByText('Not disclosed', { exact: true })).toBeVisible()
  await expect(cell).toContainText('No report on the plant was found.')
})

test('a version read alone has its points in its own order, its evidence and its sources', async ({ page }) => {
  await page.goto('/us-28/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('28-point draft')
  const main = page.getByRole('main')
  await expect(main).toContainText('published text: a full text was printed')
  await expect(main).toContainText('Every point is restated by Point by Point')
  const numbers = await main.getByRole('link', { name: /^point \d+$/ }).allInnerTexts()
  expect(numbers.map((text) => Number(text.replace(/\D/g, '')))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
  ])
  const sources = page.getByRole('region', { name: 'Sources of this version' })
  await expect(sources.getByRole('listitem').filter({ hasText: 'Text of the 28-point draft (AP' })).toBeVisible()
})

test('an unpublished version numbers no point and says how it is known', async ({ page }) => {
  await page.goto('/geneva-19/')
  const main = page.getByRole('main')
  await expect(main).toContainText('Never published')
  await expect(main).toContainText('reported: known from statements and press reports only')
  await expect(main).toContainText('No source gives the numbers of the points.')
  await expect(main.getByRole('link', { name: /^point \d+/ })).toHaveCount(0)
  await expect(account(main, 'All issues that concern NATO are removed')).toContainText('Johann Wadephul')
})

test('a point that the version itself strikes out, and one that could not be read, say so', async ({ page }) => {
  await page.goto('/europe-28/3/')
  await expect(page.getByRole('article')).toContainText('The version itself says that this point is deleted.')
  await page.goto('/europe-24/')
  await expect(page.getByRole('main')).toContainText('Two of the 24 points were not visible in any copy that was read')
})

test('the page of sources names the points that cite each source', async ({ page }) => {
  await page.goto('/sources/')
  const entry = page.getByRole('listitem').filter({ hasText: 'Text of the 28-point draft (AP' }).first()
  await expect(entry.getByRole('list', { name: 'Cited by' })).toContainText('28-point draft')
  await entry.getByRole('link', { name: '6', exact: true }).first().click()
  await expect(page).toHaveURL(/\/us-28\/6\/$/)
})

test('on a phone a row is one card: the base first, then the other version with its name and its marks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 720 })
  await page.goto('/compare/us-28/europe-28/#army-limit')
  const comparison = new Comparison(page)
  const base = await comparison.cell('Size of the armed forces', '28-point draft')
  const other = await comparison.cell('Size of the armed forces', 'European counter-proposal')
  await expect(base.getByText('28-point draft', { exact: true })).toBeVisible()
  await expect(other.getByText('European counter-proposal', { exact: true })).toBeVisible()
  await expect(other.getByRole('insertion').filter({ hasText: 'in peacetime' })).toBeVisible()
  const [above, below] = [await base.boundingBox(), await other.boundingBox()]
  expect(above && below && above.y + above.height <= below.y).toBe(true)

  const same = await comparison.cell('No change of the arrangements by force', 'European counter-proposal')
  await expect(same.getByText('Same as base', { exact: true })).toBeVisible()
  const folded = same.getByText('Russia and Ukraine undertake that')
  await expect(folded).toBeHidden()
  await same.getByText('Show the text').click()
  await expect(folded).toBeVisible()
})
