import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { out, pages } from './built'
import { freePort } from './free-port'
import { expect, test, watch } from './site'

const root = fileURLToPath(new URL('..', import.meta.url))
const script = (start: string) =>
  join('_next', 'static', readdirSync(join(out, '_next/static')).find((name) => name.startsWith(start)) ?? '')
const island = script('island.')
/** The one application page has a program beside it. */
const program = { page: join('your-texts', 'index.html'), path: script('your-texts.') }

/** Bytes as a host sends them. The best quality takes long and is tried only where a quick one is too heavy. */
function weight(path: string, limit: number): number {
  const html = readFileSync(join(out, path))
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
  return quick <= limit ? quick : brotliCompressSync(html).length
}
const heavier = (paths: readonly string[], limit: number) =>
  paths.map((path) => ({ path, bytes: weight(path, limit) })).filter(({ bytes }) => bytes > limit)

test('no page has a script but the one of the site, and each allows nothing but its own', () => {
  expect(pages.length).toBeGreaterThan(250)
  const faulty = pages.filter((path) => {
    const html = readFileSync(join(out, path), 'utf8')
    const scripts = html.match(/<script[^>]*>/g) ?? []
    return (
      scripts.filter((tag) => !tag.includes('application/ld+json')).join() !==
        [island, ...(path === program.page ? [program.path] : [])].map((src) => `<script defer src=/${src}>`).join() ||
      html.includes('worker-src') !== (path === program.page) ||
      /\sstyle=|\son\w+=/i.test(html) ||
      !html.includes('content-security-policy content="default-src &#x27;none&#x27;')
    )
  })
  expect(faulty).toEqual([])
})

test('the one script has at most 4 kB', () => {
  expect(weight(island, 4_000)).toBeLessThanOrEqual(4_000)
})

test('the program of the page for own texts has at most 80 kB, its worker 50 kB', () => {
  expect(heavier([program.path], 80_000)).toEqual([])
  expect(heavier([script('your-texts-worker.')], 50_000)).toEqual([])
})

test('point, topic and version pages arrive in one round trip, comparisons in little more than two', () => {
  const isComparison = (path: string) => path.startsWith('compare')
  // A sheet is made to be printed, and holds all sources at every text.
  const isSheet = (path: string) => /^sheet.[^/\\]+.[^/\\]/.test(path)
  const timeline = join('timeline', 'index.html')
  const others = ['index.html', join('sources', 'index.html'), timeline]
  expect(
    heavier(
      pages.filter((path) => !isComparison(path) && !isSheet(path) && !others.includes(path)),
      14_600,
    ),
  ).toEqual([])
  expect(heavier(pages.filter(isComparison), 32_000)).toEqual([])
  expect(heavier(pages.filter(isSheet), 42_000)).toEqual([])
  expect(heavier([timeline], 21_000)).toEqual([])
})

test('a comparison asks for itself, one script, two fonts and an icon, and nothing moves when the fonts come', async ({
  browser,
  baseURL,
}) => {
  // A browser that is kept waiting by other work paints half a line before the rest of it has come, and then moves it;
  // what the page itself does, it does on every first visit.
  const visits = [await firstVisit(browser, baseURL ?? '')]
  while (visits.length < 4 && visits.at(-1)?.shift !== 0) visits.push(await firstVisit(browser, baseURL ?? ''))
  expect(visits.map(({ shift }) => shift)).toContain(0)
  for (const { asked, broken } of visits) {
    expect(broken).toEqual([])
    expect(asked.filter((name) => name.endsWith('.woff2'))).toHaveLength(2)
    expect(asked.filter((name) => !/^$|\.woff2$|^favicon\.svg$|^island\.[\w-]+\.js$/.test(name))).toEqual([])
  }
})

/** What a comparison asks for, how far things move, and what its policy refuses, with nothing kept from before. */
async function firstVisit(browser: Browser, site: string) {
  const page = await browser.newPage({ baseURL: site })
  const faults = watch(page, site)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/.*\//, '')))
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number; broken: string[] }
    seen.shift = 0
    seen.broken = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    document.addEventListener('securitypolicyviolation', (event) => seen.broken.push(event.blockedURI))
  })
  await page.goto('/compare/us-28/europe-28/')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  const { shift, broken } = await page.evaluate(() => {
    const seen = window as unknown as { shift: number; broken: string[] }
    return { shift: seen.shift, broken: seen.broken }
  })
  await page.close()
  expect(faults).toEqual([])
  return { asked, shift, broken }
}

test('the site works below a path on a plain file server', async ({ page }) => {
  // The whole site is made plain once more.
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'point-by-point-'))
  const below = join(folder, 'plans')
  execFileSync('node', ['scripts/run.mjs', 'scripts/plain.ts', '.export', below, '/plans'], { cwd: root })
  cpSync(join(below, '404.html'), join(folder, '404.html'))
  const port = await freePort()
  const server = spawn('node', ['scripts/serve.mjs', folder], { cwd: root, env: { ...process.env, PORT: port } })
  try {
    const home = `http://localhost:${port}/plans/`
    await expect(async () => expect((await fetch(home)).status).toBe(200)).toPass()
    await page.route(`http://localhost:${port}/favicon.ico`, (route) => route.fulfill({ status: 204 }))
    const missing: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url())
    })
    await page.goto(home)
    await page.getByRole('link', { name: 'Sources' }).first().click()
    await expect(page).toHaveURL(`${home}sources/`)
    await page.getByRole('link', { name: 'Data' }).click()
    await expect(page).toHaveURL(`${home}data/`)
    const wrong = await page.request.get(`${home}no-such-page/`)
    expect(wrong.status()).toBe(404)
    expect(await wrong.text()).toContain('href=/plans/about/')
    expect(missing).toEqual([])
  } finally {
    server.kill()
    rmSync(folder, { recursive: true })
  }
})
test.use({ allowed: [/^request elsewhere: http:\/\/localhost:\d+\/plans\//] })
