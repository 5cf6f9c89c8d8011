import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type Browser, chromium, type Page, type Route } from '@playwright/test'
import { basePath } from '../../lib/base-path'
import { boxes } from '../../lib/sheet/boxes'
import type { Paper } from '../../lib/sheet/ready-made'

import { publicUrl } from '../../lib/site'
import { oneWeight, withStaticFonts } from './static-fonts'

/** Prints pages of a built site that is not served yet, under the addresses that it will have. */
export interface Press {
  /** The page on each of these papers. */
  readonly print: (address: string, papers: readonly Paper[]) => Promise<ReadonlyMap<Paper, Buffer>>
  readonly close: () => Promise<void>
}

export async function openPress(site: string, executablePath: string): Promise<Press> {
  const browser = await chromium.launch({ executablePath })
  const fonts = new Map<string, Promise<Buffer>>()
  return {
    print: (address, papers) =>
      withPage(browser, async (page) => {
        await page.route('**/*', (route) => answer(route, site, fonts))
        return print(page, address, papers)
      }),
    close: () => browser.close(),
  }
}

/**
 * A page in a context of its own, hence in a process of its own: a PDF names parts of the page by numbers that a process
 * counts up, so that it would else depend on what was printed before.
 */
async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: false })
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

async function print(page: Page, address: string, papers: readonly Paper[]): Promise<Map<Paper, Buffer>> {
  await page.goto(publicUrl(address))
  await page.emulateMedia({ media: 'print' })
  // All weights are there before the first line is set; a face that the machine has not cannot be waited for.
  await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())))
  await page.evaluate(() => document.fonts.ready)
  const printed = new Map<Paper, Buffer>()
  for (const paper of papers) {
    // On paper the boxes are hidden, so no click reaches them.
    await page.locator(`#${boxes.paper(paper)}`).evaluate((box) => {
      if (box instanceof HTMLInputElement) box.checked = true
    })
    printed.set(paper, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
  }
  return printed
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.woff2': 'font/woff2' }

async function answer(route: Route, site: string, fonts: Map<string, Promise<Buffer>>): Promise<void> {
  const { pathname, searchParams } = new URL(route.request().url())
  const path = pathname.slice(basePath().length)
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
  const weight = searchParams.get('wght')
  if (!existsSync(file)) return route.abort()
  if (weight) {
    const key = `${file} ${weight}`
    const font = fonts.get(key) ?? oneWeight(readFileSync(file), Number(weight))
    fonts.set(key, font)
    return route.fulfill({ body: await font, contentType: 'font/ttf' })
  }
  const bytes = readFileSync(file)
  const body = extname(file) === '.html' ? withStaticFonts(bytes.toString()) : bytes
  return route.fulfill({ body, contentType: types[extname(file)] ?? 'application/octet-stream' })
}
