import { earlierEdition } from '../app/fixtures/earlier-edition'
import { expect, test } from './site'

/** No point has an earlier edition yet, so one is put where the build would put it. */
test.beforeEach(async ({ page }) => {
  await page.route('**/us-28/6/*', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replace('<section', `${earlierEdition.html}<section`) })
  })
})

test('an address with an older edition shows both wordings', async ({ page }) => {
  await page.goto(`/us-28/6/?v=${earlierEdition.hash}`)
  await expect(page.getByText('The ferry will not run in fog.')).toBeVisible()
  await expect(page.getByText('The ferry will not cross in fog.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('This point has changed since you cited it')
})

test('an address with the edition that stands shows nothing more', async ({ page }) => {
  await page.goto('/us-28/6/?v=')
  const hash = await page.locator('.address code').textContent()
  expect(hash).toMatch(/^[0-9a-f]{8}$/)
  await page.goto(`/us-28/6/?v=${hash}`)
  await expect(page.getByText('The ferry will not run in fog.')).toBeHidden()
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('an edition that nobody knows is said to be unknown', async ({ page }) => {
  await page.goto('/us-28/6/?v=deadbeef')
  await expect(page.getByRole('status')).toHaveText('No edition deadbeef of this point is known')
})
