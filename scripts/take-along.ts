import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import tailwind from '@tailwindcss/postcss'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import postcss from 'postcss'
import { visit } from 'unist-util-visit'
import { runnerImport } from 'vite'
import { routes } from '../lib/routes'
import { completeHead } from './plain/head'
import { hashSource, namesOf, usedStyle } from './plain/style'
import { dropUnusedSymbols } from './plain/symbols'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What a mail attachment and a slow connection bear, in bytes. */
const limits = { whole: 1_000_000, zipped: 200_000 } as const

/** Makes the file to take along. Throws where it would be larger than promised. */
export async function makeTakeAlong(): Promise<string> {
  const { html, bases, away } = await markup()
  const page = fromHtml(html)
  dropUnusedSymbols(page)
  leadAway(page, away)
  const style = usedStyle(await stylesheet(bases), namesOf(page))
  completeHead(page, [`style-src ${hashSource(style)}`], style)
  const file = toHtml(page, {
    omitOptionalTags: true,
    preferUnquoted: true,
    collapseEmptyAttributes: true,
    closeEmptyElements: true,
  })
  const sizes = { whole: Buffer.byteLength(file), zipped: gzipSync(file, { level: 9 }).length }
  for (const kind of ['whole', 'zipped'] as const)
    if (sizes[kind] > limits[kind])
      throw new Error(`The file to take along has ${sizes[kind]} bytes ${kind}, expected at most ${limits[kind]}`)
  return file
}

/** Puts the file into a finished site. */
export function writeTakeAlong(site: string, file: string): void {
  const place = join(site, routes.takeAlong())
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, file)
}

/** The components are written for Next, which knows `@/`; here Vite has to be told. */
async function markup() {
  const { module } = await runnerImport<typeof import('../components/take-along/markup')>(
    join(root, 'components/take-along/markup.tsx'),
    {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      esbuild: { jsx: 'automatic', jsxDev: false },
    },
  )
  return module.takeAlongMarkup()
}

/** The style of the site with that of the file, for these versions to choose the base from. */
async function stylesheet(bases: readonly string[]): Promise<string> {
  const from = join(root, 'components/take-along/take-along.css')
  const names: Readonly<Record<string, (base: string) => string>> = {
    ':--base': (base) => `.of-${base}`,
    ':--while-base': (base) => `.while-${base}`,
    ':--not-for-base': (base) => `:is(.read:not(.read-${base}), .but-${base})`,
  }
  let source = readFileSync(from, 'utf8')
  for (const [name, selector] of Object.entries(names))
    source = source.replaceAll(
      name,
      `:is(${bases.map((base) => `body:has(#base-${base}:checked) ${selector(base)}`).join()})`,
    )
  return (await postcss([tailwind({ optimize: { minify: true } })]).process(source, { from })).css
}

/** Addresses that work away from the site; nobody who is led on is told from where. */
function leadAway(page: Root, away: (address: string) => string): void {
  visit(page, 'element', ({ tagName, properties }: Element) => {
    if (tagName !== 'a') return
    const href = away(String(properties.href))
    properties.href = href
    if (!href.startsWith('#')) properties.rel = ['noreferrer']
  })
}

/** Writes the file into a folder: node scripts/run.mjs scripts/take-along.ts [out]. Returns the exit code. */
export default async function takeAlong([site = 'out']: readonly string[]): Promise<number> {
  writeTakeAlong(site, await makeTakeAlong())
  return 0
}
