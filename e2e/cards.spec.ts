import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { out, pages } from './built'
import { expect, test } from './site'

/** The words of a tag, or undefined where the page has none. */
const tag = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)=${name} content=(?:"([^"]*)"|([^\\s>]+))`).exec(html)?.slice(1).find(Boolean)

test('every page says what it is where its link is shared, with a picture that is there', () => {
  const faulty: string[] = []
  for (const path of pages) {
    const html = readFileSync(join(out, path), 'utf8')
    const image = tag(html, 'og:image')
    const file = image && join(out, new URL(image).pathname)
    const png = file ? readFileSync(file) : undefined
    // The head of a PNG: its signature, then width and height.
    const size = png && [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)].join()
    const isWhole = size === 'PNG,1200,630' && png?.subarray(-8, -4).toString('latin1') === 'IEND'
    const said = ['og:title', 'og:description', 'og:image:alt', 'twitter:card'].every((name) => tag(html, name))
    if (!isWhole || !said || !image?.endsWith('.png')) faulty.push(`${path}: ${image} ${size}`)
  }
  expect(pages.length).toBeGreaterThan(250)
  expect(faulty).toEqual([])
})

test('the picture of a point is its own, decodes, and is served as one', async ({ page }) => {
  await page.goto('/us-28/6/')
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(address).toMatch(/\/cards\/us-28\/6\.png$/)
  expect(await page.locator('meta[property="og:image:alt"]').getAttribute('content')).toMatch(
    /^28-point draft, point 6: Army limited to 600,000\./,
  )
  const response = await page.request.get(new URL(address ?? '').pathname)
  expect(response.headers()['content-type']).toBe('image/png')
  const size = await page.evaluate(
    async (path) => {
      const image = new Image()
      image.src = path
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    },
    new URL(address ?? '').pathname,
  )
  expect(size).toEqual([1200, 630])
})

test('points, pairs and topics have pictures that differ', () => {
  const of = (page: string) => readFileSync(join(out, 'cards', `${page}.png`))
  const some = ['us-28/6', 'us-28/7', 'compare/us-28/europe-28', 'compare/europe-28/us-28', 'topics/nato', 'site'].map(
    of,
  )
  expect(new Set(some.map((png) => png.toString('base64'))).size).toBe(6)
})
