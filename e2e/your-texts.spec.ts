import AxeBuilder from '@axe-core/playwright'
import { address, answer, Desk, harbour, longTexts, proposed } from './own-desk'
import { print, squeeze } from './paper'
import { expect, test } from './site'
import { levels } from './wcag'

test('two pasted texts are compared: rows, marks, facts, silences, and why', async ({ page }) => {
  const desk = new Desk(page)
  await desk.paste(harbour, answer)
  await desk.name(1).fill('First draft')
  await desk.name(2).fill('The answer')
  await desk.button('Compare').click()
  await expect(page.getByRole('heading', { name: 'Rows' })).toBeFocused()
  await expect.poll(() => desk.alignment()).toEqual(proposed)
  await expect(page.getByText('Read against: First draft')).toBeVisible()

  const army = desk.cell(5, 1)
  await expect(army).toContainText(
    'Number: 600,000 to 800,000 personnel (+200,000, +33%); condition added: in peacetime.',
  )
  await expect(army.getByRole('insertion').filter({ hasText: '800,000' })).toBeVisible()
  await expect(army.getByRole('deletion').filter({ hasText: '600,000' })).toBeVisible()
  await expect(desk.cell(2, 0)).toContainText('Not in this text')
  await expect(desk.cell(2, 1)).toContainText('Not in the base')
  await expect(desk.cell(3, 1)).toContainText('Points 4 and 5 here, point 2 in First draft.')

  await desk.row(4).getByText('Why these stand together').click()
  await expect(desk.row(4)).toContainText(
    /First draft 3 and The answer 3: \d+% alike; shared words: .*ferry.*; in the same order in both texts\./,
  )
})

test('another text is the base, only what changed is shown, and a third text joins', async ({ page }) => {
  const desk = new Desk(page)
  await desk.compare(harbour, harbour.replace('600,000', '700,000'))
  await expect(desk.rows).toHaveCount(4)
  await page.getByRole('radio', { name: 'only what changed: 1' }).check()
  await expect(desk.rows).toHaveCount(1)
  await expect(desk.cell(4, 1)).toContainText('600,000 to 700,000')
  await page.getByRole('radio', { name: 'Text 2' }).check()
  await expect(desk.cell(4, 1)).toContainText('700,000 to 600,000')
  await expect(page.getByText('Read against: Text 2')).toBeVisible()

  await desk.button('Add a text').click()
  await desk.words(3).fill(harbour.replace('20 euros', '25 euros'))
  await expect(page.getByText('The texts have changed since they were compared.')).toBeVisible()
  await desk.button('Compare again').click()
  await page.getByRole('radio', { name: 'all: 4' }).check()
  await expect(desk.row(3).getByRole('cell')).toHaveCount(3)
  await expect(desk.row(3)).toContainText('25 euros')
  page.once('dialog', (dialog) => dialog.accept())
  await desk.button('Remove text 3').click()
  await expect(desk.words(3)).toHaveCount(0)
})

test('a text in another language is marked in whole words and says that facts are English only', async ({ page }) => {
  const desk = new Desk(page)
  const first = 'Чисельність об’єднаних сил не перевищує 600 000 військовослужбовців у мирний час.'
  await desk.compare(first, first.replace('мирний', 'воєнний'))
  await expect(desk.cell(1, 1).getByRole('insertion')).toHaveText(/воєнний/)
  await expect(
    page.getByText(/^Change facts are found in English texts only; Text 1 and Text 2 in Ukrainian are/),
  ).toBeVisible()
  await page.getByRole('combobox', { name: 'Language of text 1' }).selectOption('Russian')
  await desk.button('Compare again').click()
  await expect(page.getByText(/Text 1 in Russian and Text 2 in Ukrainian/)).toBeVisible()
})

test('the sheet prints landscape with its heads on every page, everything open, and nothing of the form', async ({
  page,
}) => {
  const desk = new Desk(page)
  const many = longTexts(60)
  await desk.compare(...many)
  await expect(page.locator('.own-progress')).toHaveCount(0)
  const sheets = await print(page)
  expect(sheets.length).toBeGreaterThan(2)
  for (const [at, { width, height, text }] of sheets.entries()) {
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    expect(text).toContain(squeeze('Row Text 1 base Text 2'))
    expect(text).toContain(squeeze(`Page ${at + 1} of ${sheets.length}`))
  }
  const all = sheets.map(({ text }) => text).join('')
  expect(all).toContain('Row60')
  expect(all).toContain(squeeze('Selection: all 60 rows.'))
  for (const words of ['Correct row', 'Why these stand', 'Open a file', 'Show the text', 'How texts are read', 'Undo'])
    expect(all).not.toContain(squeeze(words))

  await page.getByRole('radio', { name: 'only what changed: 40' }).check()
  await page.getByRole('checkbox', { name: 'a blank column for notes' }).check()
  const fewer = (await print(page)).map(({ text }) => text).join('')
  expect(fewer).toContain(squeeze('Selection: 40 of 60 rows.'))
  expect(fewer).toContain(squeeze('Text 2 Notes'))
})

test('a pair of printed versions leads here with both names and the pages that print them', async ({ page }) => {
  const desk = new Desk(page)
  await page.goto('/compare/us-28/geneva-19/')
  await expect(page.getByRole('link', { name: 'Compare the printed wording' })).toHaveCount(0)
  await page.goto('/compare/us-28/europe-28/')
  await page.getByRole('link', { name: 'Compare the printed wording' }).click()
  await expect(desk.name(1)).toHaveValue('28-point draft')
  await expect(desk.name(2)).toHaveValue('European counter-proposal')
  const second = page.getByRole('region', { name: 'Text 2' })
  await expect(second.getByRole('link', { name: 'Reuters' })).toHaveAttribute('href', /^https:\/\/www\.reuters\.com\//)
  await expect(page.getByRole('region', { name: 'Text 1' }).getByRole('link', { name: 'Axios' })).toBeVisible()

  await desk.words(1).fill(harbour)
  await page.goto('/your-texts/?texts=europe-28,europe-24')
  await expect(desk.words(1)).toHaveValue(harbour)
  await desk.button('Remove them and start with the European counter-proposal and European 24 points').click()
  await expect(desk.words(1)).toHaveValue('')
  await expect(desk.name(2)).toHaveValue('European 24 points')
  await expect(desk.words(1)).toBeFocused()
  await page.reload()
  await expect(desk.name(2)).toHaveValue('European 24 points')
  await expect(desk.words(1)).toHaveValue('')
})

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const) {
  test(`the page meets WCAG 2.2 AA as far as axe can tell, ${colorScheme}, ${width} pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const desk = new Desk(page)
    await desk.compare(harbour, answer)
    await expect(desk.rows).toHaveCount(5)
    await desk.row(3).getByText('Correct row 3').click()
    await desk.row(3).getByText('Why these stand together').click()
    await desk.button('Join with row 2 above').click()
    await expect(desk.rows).toHaveCount(4)
    await desk.row(2).getByText('Correct row 2').click()
    const { violations } = await new AxeBuilder({ page }).withTags(levels).setLegacyMode().analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBe(0)
  })
}

test('on a phone each row is a card, the base first, each text with its name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const desk = new Desk(page)
  await desk.compare(harbour, answer)
  const [base, other] = [desk.cell(5, 0), desk.cell(5, 1)]
  await expect(base.getByText('Text 1', { exact: true })).toBeVisible()
  await expect(other.getByText('Text 2', { exact: true })).toBeVisible()
  const [above, below] = await Promise.all([base.boundingBox(), other.boundingBox()])
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1)
  await expect(other.getByText('in peacetime').first()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, allowed: [/^failed: \S+\.js \(csp\)$/] })

  test('the page says what it does and which command does the same', async ({ page }) => {
    await page.goto(address)
    await expect(page.getByText('Your texts stay on this machine.')).toBeVisible()
    await expect(page.getByText('npm run --silent collate -- FIRST SECOND')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Where the versions of this site are printed' })).toBeVisible()
  })
})
