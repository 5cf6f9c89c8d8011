import { readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { Card } from '../../lib/cards'

const cardSize = { width: 1200, height: 630 } as const

const read = (file: string) => readFileSync(new URL(file, import.meta.url))
const face = (name: string, file: string) =>
  `@font-face{font-family:${name};font-weight:400 700;src:url(data:font/woff2;base64,${read(file).toString('base64')})}`

/** The page in which cards are drawn. */
const easel = [
  '<!doctype html><meta charset=utf-8><style>',
  face('serif-text', '../../app/fonts/source-serif-4.woff2'),
  face('sans', '../../app/fonts/libre-franklin.woff2'),
  read('card.css').toString(),
  '</style><body>',
].join('')

/** Draws cards one after the other, in a browser that is already here. */
export async function openEasel(executablePath: string): Promise<{ browser: Browser; draw: Draw }> {
  const browser = await chromium.launch({ executablePath })
  const page = await browser.newPage({ viewport: cardSize })
  await page.setContent(easel)
  return { browser, draw: (card) => draw(page, card) }
}

type Draw = (card: Card) => Promise<Buffer>

async function draw(page: Page, card: Card): Promise<Buffer> {
  await page.evaluate(fill, card)
  return page.screenshot({ type: 'png' })
}

/** Runs in the browser. Words go in as text, and get smaller until all fits. */
async function fill({ kicker, title, text, lines }: Card): Promise<void> {
  const add = (tag: string, words: string, parent: Element = document.body, name = '') => {
    const element = document.createElement(tag)
    element.textContent = words
    if (name) element.className = name
    parent.append(element)
    return element
  }
  document.body.replaceChildren()
  add('p', kicker, document.body, 'kicker')
  const head = add('h1', title)
  const body = add('p', text, document.body, 'text')
  const list = add('ul', '')
  for (const { who, says } of lines) {
    const item = add('li', '', list)
    add('b', who, item)
    item.append(`: ${says}`)
  }
  const foot = add('footer', '')
  add('b', 'Point by Point', foot)
  add('span', 'Restated, not the printed wording. Sources on the page.', foot)
  await Promise.all([...document.fonts].map((font) => font.load()))
  for (let size = 27; list.scrollWidth > list.clientWidth && size > 18; size -= 1) list.style.fontSize = `${size}px`
  const isTooHigh = () => foot.getBoundingClientRect().bottom > document.body.clientHeight - 24
  for (let scale = 1; isTooHigh() && scale > 0.5; scale -= 0.04) {
    head.style.fontSize = `${62 * scale}px`
    body.style.fontSize = `${32 * Math.max(scale, 0.75)}px`
  }
}

/** What every picture depends on beside its card: the page, its style and fonts, and how it is filled. */
export const way = `${easel}${fill}`
