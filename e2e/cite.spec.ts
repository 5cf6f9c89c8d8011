import { expect, test } from './site'

test('a point is cited in one click, as restated, with the edition that was read', async ({ page }) => {
  await page.goto('/us-28/6/')
  const cite = page.getByRole('region', { name: 'Cite' })
  await expect(cite).toContainText('28-point draft of 20 November 2025, point 6 (restated by Point by Point).')
  await expect(cite).toContainText('Its primary source')
  const hash = await page.locator('.address code').textContent()
  await expect(cite).toContainText(`/us-28/6/?v=${hash}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    cite.getByRole('link', { name: 'BibTeX' }).click(),
  ])
  expect(new URL(download.url()).pathname).toBe('/us-28/6/cite.bib')
})

test('reference managers and search engines read what the page is', async ({ page }) => {
  await page.goto('/us-28/21c/')
  await expect(page.locator('meta[name=citation_title]')).toHaveAttribute(
    'content',
    /point 21c \(restated by Point by Point\)$/,
  )
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data['@type']).toBe('CreativeWork')
  expect(data.name).toContain('point 21c (restated by Point by Point)')
})

test('a code read out from paper leads to its row', async ({ page }) => {
  await page.goto('/r/army-1/')
  await expect(page).toHaveURL(/\/#army-limit$/)
})
