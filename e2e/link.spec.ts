import { Comparison, expect, isOnTop, test } from './site'

test('a shared link to point 21d shows it, and leads to its counterpart in the 20-point framework', async ({
  page,
}) => {
  await page.goto('/us-28/21d/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('28-point draft, point 21d')
  await expect(page.getByRole('main')).toContainText('Ukraine will pull its forces out of the part of Donetsk')

  const others = page.getByRole('navigation', { name: 'In the other versions' })
  await expect(others.getByRole('listitem').filter({ hasText: 'Geneva' })).toContainText('Left to the presidents')
  await expect(others.getByRole('listitem').filter({ hasText: 'counter-proposal' })).toContainText('Not in this text')
  await expect(others.getByRole('listitem').filter({ hasText: '24 points' })).toContainText('Not read')
  await others.getByRole('link', { name: '20-point framework' }).click()

  const provision = page.getByRole('table', { name: 'Withdrawal from Donetsk, and zones' })
  const head = page.getByRole('rowheader', { name: '20-point framework' })
  const counterpart = provision.getByRole('row').filter({ has: head })
  await expect(counterpart.getByRole('rowheader')).toBeInViewport()
  await expect(counterpart).toContainText('Points 14b and 14c here, point 21d in the 28-point draft.')
  await counterpart.getByRole('link', { name: 'point 14b' }).first().click()

  await expect(page).toHaveURL(/\/framework-20\/14b\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('20-point framework, point 14b')
  await expect(page.getByRole('main')).toContainText('A working group will decide which movements of forces')
})

test('a sub-point stands under its lead-in, and a point shows all its sub-points', async ({ page }) => {
  await page.goto('/us-28/10c/')
  const article = page.getByRole('article')
  await expect(article).toContainText('The United States gives Ukraine a security guarantee on these terms:')
  await expect(article).toContainText('If Russia invades Ukraine, all global sanctions will be reinstated')
  await article.getByRole('link', { name: 'point 10', exact: true }).click()
  await expect(page).toHaveURL(/\/us-28\/10\/$/)
  for (const letter of ['10a', '10b', '10c', '10d']) {
    await expect(article.getByRole('link', { name: `point ${letter}`, exact: true }).first()).toBeVisible()
  }
})

test('each point names every source with the place in it', async ({ page }) => {
  await page.goto('/us-28/6/')
  const sources = page.getByRole('region', { name: 'Sources' })
  const entry = sources.getByRole('listitem').filter({ hasText: 'AFP, in The Straits Times' })
  await expect(entry.first()).toContainText('point 6')
  await page.getByRole('article').getByRole('link', { name: '1', exact: true }).click()
  await expect(page).toHaveURL(/#n1$/)
})

test('previous and next lead from sub-point to sub-point, then on to the next whole point', async ({ page }) => {
  await page.goto('/us-28/21c/')
  const steps = page.getByRole('navigation', { name: 'Points before and after' })
  await expect(steps.getByRole('link', { name: /^Previous, 21b/ })).toBeVisible()
  await steps.getByRole('link', { name: /^Next, 21d/ }).click()
  await expect(page).toHaveURL(/\/us-28\/21d\/$/)
  await steps.getByRole('link', { name: /^Next, 22/ }).click()
  await expect(page).toHaveURL(/\/us-28\/22\/$/)
  await steps.getByRole('link', { name: /^Previous, 21/ }).click()
  await expect(page).toHaveURL(/\/us-28\/21\/$/)
})

test('the first point has no previous one and the last no next one', async ({ page }) => {
  const steps = page.getByRole('navigation', { name: 'Points before and after' })
  await page.goto('/us-28/1/')
  await expect(steps.getByRole('link')).toHaveCount(1)
  await expect(steps.getByRole('link', { name: /^Next, 2/ })).toBeVisible()
  await page.goto('/us-28/28/')
  await expect(steps.getByRole('link')).toHaveCount(1)
  await expect(steps.getByRole('link', { name: /^Previous, 27/ })).toBeVisible()
})

const arrivals = [
  { address: '/compare/us-28/europe-28/#army-limit', width: 1280 },
  { address: '/compare/us-28/europe-28/#army-limit', width: 768 },
  { address: '/compare/us-28/europe-28/#army-limit', width: 360 },
  { address: '/compare/us-28/#army-limit', width: 1920 },
  { address: '/compare/us-28/#army-limit', width: 768 },
  { address: '/topics/territory/#donetsk', width: 1280 },
] as const

for (const { address, width } of arrivals) {
  test(`a link to a row, ${address}, arrives clear of what stays in view, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 })
    await page.goto(address)
    const title = address.endsWith('#donetsk') ? 'Withdrawal from Donetsk, and zones' : 'Size of the armed forces'
    const head = new Comparison(page).row(title).getByRole('rowheader')
    await expect(head.getByRole('link').first()).toBeInViewport({ ratio: 1 })
    expect(await isOnTop(head.getByRole('link').first())).toBe(true)
    expect(await isOnTop(head.getByText(title, { exact: true }))).toBe(true)
    await expect(head.getByText(title, { exact: true })).toHaveCSS('text-decoration-line', 'underline')
  })
}

for (const width of [1280, 360]) {
  test(`a link to a topic arrives clear of what stays in view, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 })
    await page.goto('/compare/us-28/europe-28/#nato')
    const heading = new Comparison(page).topic('NATO')
    await expect(heading).toBeInViewport({ ratio: 1 })
    expect(await isOnTop(heading)).toBe(true)
  })
}
