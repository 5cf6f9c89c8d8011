import { expect, test, watch } from './site'

// What is asked here is asked from outside; the policy of a page would not let it ask.
test.use({ bypassCSP: true })

test('an address that leads nowhere is answered by the page that says so', async ({ request }) => {
  const response = await request.get('/no/such/page/')
  expect(response.status()).toBe(404)
  expect(response.headers()['content-type']).toBe('text/html; charset=utf-8')
})

test('an address without its closing slash leads to the page', async ({ page }) => {
  const response = await page.goto('/about')
  expect(response?.status()).toBe(200)
  expect(new URL(page.url()).pathname).toBe('/about/')
})

/** What the `page` of every spec lets no test do. */
test.describe('a fault of a page is', () => {
  test.use({ allowed: [/./] })

  test('an error in the console', async ({ page, baseURL }) => {
    const faults = watch(page, baseURL ?? '')
    await page.goto('/')
    await page.evaluate(() => console.error('provoked'))
    expect(faults).toEqual(['console: provoked ()'])
  })

  test('an error of its scripts', async ({ page, baseURL }) => {
    const faults = watch(page, baseURL ?? '')
    await page.goto('/')
    const thrown = page.waitForEvent('pageerror')
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('provoked')
      })
    })
    await thrown
    expect(faults).toEqual(['page error: provoked'])
  })

  test('a request to another host, which is not let out either', async ({ page, baseURL }) => {
    const faults = watch(page, baseURL ?? '')
    await page.goto('/')
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
    await expect.poll(() => faults).toContain('failed: https://example.org/ (net::ERR_NAME_NOT_RESOLVED)')
    expect(faults).toContain('request elsewhere: https://example.org/')
  })
})
