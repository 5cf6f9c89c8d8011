import type { Page } from '@playwright/test'
import { payloads } from '@/lib/fixtures/payloads'
import { Desk, longTexts } from './own-desk'
import { print } from './paper'
import { expect, test } from './site'

test('markup in texts and names is shown as text and never run', async ({ page }) => {
  test.slow()
  const desk = new Desk(page)
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  const all = Object.values(payloads).flat()
  const lines = all.map((payload, at) => `${at + 1}. ${payload.replace(/\s+/g, ' ').trim()} harmless`)
  await desk.paste(lines.join('\n'), lines.map((line, at) => (at % 2 ? line : `${line} changed`)).join('\n'))
  await desk.name(1).fill('<img src=x onerror=alert(1)>')
  await desk.name(2).fill('"><script>alert(1)</script>')
  const known = await elements(page)
  await desk.button('Compare').click()
  await expect(page.locator('.own-progress')).toHaveCount(0)
  await expect(desk.row(1)).toContainText('<script>alert(1)</script>')
  await expect.poll(() => desk.rows.count()).toBeGreaterThan(150)
  await expect(page.getByText('Read against: <img src=x onerror=alert(1)>')).toBeVisible()
  const ours = 'table caption thead tr th tbody td bdi ins del b i svg use wbr details summary ul li h2 fieldset legend'
  const fresh = (await elements(page)).filter((name) => !known.includes(name))
  expect(fresh.filter((name) => !ours.split(' ').includes(name))).toEqual([])
  expect(dialogs).toEqual([])
  await print(page)
  expect(dialogs).toEqual([])
})

const elements = (page: Page) =>
  page.evaluate(() => [...new Set([...document.querySelectorAll('main *')].map(({ localName }) => localName))])

const openTexts = async (page: Page, texts: readonly string[]) => {
  for (const [at, text] of texts.entries())
    await page
      .getByLabel(`Open a file as text ${at + 1}`)
      .setInputFiles({ name: `long ${at + 1}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

test('2,000 points a side appear progressively, and no task is long while one scrolls on a slow machine', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  const desk = new Desk(page)
  await desk.open()
  await openTexts(page, longTexts(2000))
  await expect(desk.name(2)).toHaveValue('long 2')
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number }
    seen.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
  })
  const slow = await context.newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await desk.button('Compare').click()
  await expect(desk.rows.first().getByRole('cell').first()).toContainText('1', { timeout: 60_000 })
  // Rows stand there while the others are still being read.
  await expect(page.getByText(/^Reading rows: \d+ of 2\d\d\d/)).toBeVisible()

  await page.mouse.move(640, 400)
  const longestWhileScrolling = async () => {
    await page.evaluate(() => {
      ;(window as unknown as { longest: number }).longest = 0
    })
    for (let turns = 0; turns < 40; turns++) {
      await page.mouse.wheel(0, 600)
      await page.waitForTimeout(50)
    }
    return page.evaluate(() => (window as unknown as { longest: number }).longest)
  }
  // Other work on this machine lengthens a task now and then; what the page itself does, it does every time.
  const longest: number[] = []
  while (longest.length < 6 && !longest.some((duration) => duration <= 100)) longest.push(await longestWhileScrolling())
  expect(Math.min(...longest)).toBeLessThanOrEqual(100)
  await expect(page.locator('.own-progress')).toHaveCount(0, { timeout: 120_000 })
  await page.keyboard.press('End')
  await expect.poll(() => desk.rows.count()).toBeGreaterThan(2)
  expect(await desk.rows.count()).toBeLessThan(100)
})

test('work is cancelled at once', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await openTexts(page, longTexts(4000))
  await desk.button('Compare').click()
  await desk.button('Cancel').click()
  await expect(page.locator('.own-progress')).toHaveCount(0)
  await expect(desk.rows).toHaveCount(0)
  await desk.button('Compare').click()
  await expect(desk.rows.first()).toBeVisible({ timeout: 60_000 })
})

test('what is over the limit is said before the work starts', async ({ page }) => {
  const desk = new Desk(page)
  await desk.open()
  await expect(page.getByText('Together they may have 6 MB and 60,000 points.')).toBeVisible()
  await desk.button('Compare').click()
  await expect(page.getByRole('alert').filter({ hasText: 'A comparison takes 2 to 4 texts, not 0.' })).toBeVisible()
  await openTexts(page, ['x'.repeat(4_000_000), 'y'.repeat(3_000_000)])
  await expect(page.getByText('too long to be edited here')).toHaveCount(2)
  await desk.button('Compare').click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'The texts have 7 MB together; 6 MB can be compared.' }),
  ).toBeVisible()
  await page
    .getByLabel('Open a file as text 1')
    .setInputFiles({ name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(6_500_000, 120) })
  await expect(
    page.getByRole('alert').filter({ hasText: '“huge.txt” has 6.5 MB; at most 6 MB can be opened.' }),
  ).toBeVisible()
})
