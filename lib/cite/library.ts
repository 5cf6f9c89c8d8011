import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CslItem } from './items'
import { texItem } from './tex'

/** The only file that meets Citation.js: works in, citations in the forms of others out. */

const { format: bibtex } = plugins.config.get('@bibtex')
bibtex.useIdAsLabel = true
// Hyphens are good in a key, and the library would drop them.
bibtex.checkLabel = false
// Left to itself, the library drops every letter that ASCII has no command for, such as all of Cyrillic.
bibtex.asciiOnly = false

/** One work in the APA style, 7th edition. */
export const asText = (item: CslItem): string =>
  plugins.output.format('bibliography', [keepingCase(item)], { template: 'apa', lang: 'en-US', format: 'text' }).trim()

export const asBibTeX = (items: readonly CslItem[]): string =>
  `${items.map((item) => plugins.output.format('bibtex', [texItem(published(item))]).trim()).join('\n\n')}\n`

/** The library names the tags and fills them. Its own lines break in the middle of words, so they are written here. */
export const asRis = (items: readonly CslItem[]): string =>
  plugins.output
    .format('ris', items.map(published).map(padded), { format: 'object' })
    .map(({ TY, ...tags }) => [['TY', TY] as const, ...Object.entries(tags), ['ER', ''] as const])
    .map((tags) => tags.flatMap(([tag, value]) => [value ?? ''].flat().map((one) => `${tag}  - ${one}\r\n`)).join(''))
    .join('')

export const asCslJson = (items: readonly CslItem[]): string => `${plugins.output.format('data', items).trim()}\n`

/** The style puts a capital at each word of a site's name, which would make "Bb.Lv" of bb.lv. */
function keepingCase({ 'container-title': site, ...item }: CslItem): CslItem {
  return { ...item, ...(site !== undefined && { 'container-title': `<span class="nocase">${site}</span>` }) }
}

/** For the two forms that know no site which a page is part of, only who published it. */
function published({ 'container-title': site, ...item }: CslItem): CslItem {
  return { ...item, ...(site !== undefined && { publisher: site }) }
}

/** RIS wants two digits for a month and a day, and cuts a key short, by which no reader of it finds anything. */
function padded({ id: _, issued, ...item }: CslItem): Omit<CslItem, 'id'> {
  if (!issued) return item
  const parts = issued['date-parts'][0].map((part) => String(part).padStart(2, '0'))
  return { ...item, issued: { 'date-parts': [parts] } }
}
