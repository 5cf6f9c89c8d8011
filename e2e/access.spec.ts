import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Comparison, expect, kinds, test } from './site'
import { levels } from './wcag'

/** Both schemes and both widths; their other pairings use the same colours and the same layouts. */
const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const

/** Long lists repeat the parts of their first entries; colours are measured on these, everything else everywhere. */
const repeated = [
  '.cmp > tbody:nth-of-type(n + 4)',
  '.entries > li:nth-child(n + 20)',
  '.sources li:nth-child(n + 20)',
  '.event:nth-child(n + 30)',
  '.confusion:nth-of-type(n + 4)',
]

for (const [kind, address] of Object.entries(kinds)) {
  test(`the ${kind} meets WCAG 2.2 AA as far as axe can tell, in light and dark, wide and narrow`, async ({ page }) => {
    test.slow()
    await page.goto(address)
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await faults(page, 'all but colours'), `${colorScheme}, ${width} pixels`).toEqual([])
      expect.soft(await faults(page, 'colours'), `${colorScheme}, ${width} pixels`).toEqual([])
    }
  })
}

async function faults(page: Page, about: 'colours' | 'all but colours'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({
    runOnly: about === 'colours' ? ['color-contrast'] : levels,
    rules: about === 'colours' ? {} : { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  })
  if (about === 'colours') for (const part of repeated) axe.exclude(part)
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const [kind, address] of Object.entries(kinds)) {
  test(`the ${kind} never scrolls sideways`, async ({ page }) => {
    await page.goto(address)
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect.soft(beyond, `${width} pixels`).toBe(0)
    }
  })
}

test('the first stop of the keyboard is the way to the content', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'To the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('the keyboard goes through the links and controls of a pair in their order, there and back', async ({ page }) => {
  await page.goto('/compare/us-28/europe-28/')
  const stops = page.locator(stop)
  for (let at = 0; at < 25; at++) {
    await page.keyboard.press('Tab')
    await expect(stops.nth(at)).toBeFocused()
  }
  for (let at = 23; at >= 0; at--) {
    await page.keyboard.press('Shift+Tab')
    await expect(stops.nth(at)).toBeFocused()
  }
})

/** Of a group of radio buttons the chosen one is a stop; arrows lead to the others. */
const stop = 'a[href]:visible, summary:visible, input:not([type=radio]):visible, input:checked:visible, button:visible'

for (const way of ['forwards', 'backwards'] as const) {
  for (const width of [1280, 360]) {
    test(`whatever has the focus on a pair is ringed and in sight, ${way}, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 })
      await page.goto('/compare/us-28/europe-28/')
      await page.keyboard.press('Tab')
      const found = await page.locator(stop).evaluateAll((elements, backwards) => {
        const stops = elements.filter((element) => element instanceof HTMLElement)
        return (backwards ? stops.toReversed() : stops).map((element) => {
          element.focus()
          // A control is drawn by the words beside it.
          const shown = (element instanceof HTMLInputElement && element.nextElementSibling) || element
          const { outlineStyle, outlineWidth } = getComputedStyle(shown)
          return {
            name: `${element.textContent} ${element.getAttribute('href') ?? element.id}`,
            focused: document.activeElement === element,
            ringed: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
            inSight: [...shown.getClientRects()].some(({ left, top, width: across, height }) => {
              const uppermost = document.elementFromPoint(left + across / 2, top + height / 2)
              return uppermost !== null && shown.contains(uppermost)
            }),
          }
        })
      }, way === 'backwards')
      expect(found.length).toBeGreaterThan(300)
      expect.soft(found.filter(({ focused }) => !focused).map(({ name }) => name)).toEqual([])
      expect.soft(found.filter(({ ringed }) => !ringed).map(({ name }) => name)).toEqual([])
      expect.soft(found.filter(({ inSight }) => !inSight).map(({ name }) => name)).toEqual([])
    })
  }
}

test('in forced colours marks keep their lines and boxes, and the base its edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/compare/us-28/europe-28/')
  const comparison = new Comparison(page)
  const cell = await comparison.cell('Size of the armed forces', 'European counter-proposal')
  const added = cell.getByRole('insertion').filter({ hasText: '800,000' })
  const removed = cell.getByRole('deletion').filter({ hasText: '600,000' })
  await expect(added).toHaveCSS('text-decoration-line', 'underline')
  await expect(removed.locator('span').first()).toHaveCSS('text-decoration-line', 'line-through')
  await expect(added.getByText('800,000')).toHaveCSS('border-style', 'solid')
  await expect(removed.getByText('600,000')).toHaveCSS('border-style', 'dashed')
  expect(await added.evaluate((ins) => getComputedStyle(ins, '::before').content)).toContain('+')
  expect(await removed.evaluate((del) => getComputedStyle(del, '::before').content)).toContain('−')
  const base = await comparison.cell('Size of the armed forces', '28-point draft')
  await expect(base).toHaveCSS('border-left-width', '3px')
})
