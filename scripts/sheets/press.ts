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
  readonly print: (address: string, paper: Paper) => Promise<Buffer>
  readonly close: () => Promise<void>
}

export async function openPress(site: string, executablePath: string): Promise<Press> {
  const browser = await chromium.launch({ executablePath })
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: false })
  const fonts = new Map<string, Promise<Buffer>>()
  await context.route('**/*', (route) => answer(route, site, fonts))
  return {
    print: (address, paper) => withPage(context, (page) => print(page, address, paper)),
    close: () => browser.close(),
  }
}

async function withPage<T>(context: Awaited<ReturnType<Browser['newContext']>>, use: (page: Page) => Promise<T>) {
  const page = await context.newPage()
  try {
    return await use(page)
  } finally {
    await page.close()
  }
}

async function print(page: Page, address: string, paper: Paper): Promise<Buffer> {
  await page.goto(publicUrl(address))
  if (paper === 'letter') await page.check(`#${boxes.letter}`)
  // Fonts of weights that only print uses come now, not in the middle of the printing.
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
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
