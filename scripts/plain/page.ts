import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { type ClientPart, clientParts, faultsOf, isPageData, isScript } from './faults'
import { completeHead } from './head'
import { islandNames } from './island'
import type { Program } from './program'
import { hashSource, namesOf, usedStyle, withRootedUrls } from './style'
import { dropUnusedSymbols } from './symbols'

interface PageSurroundings {
  /** The stylesheets of the export, by address: "/_next/static/chunks/a.css". */
  readonly stylesheets: ReadonlyMap<string, string>
  /** What every address of the site begins with: "" at the root of a domain, else "/x". */
  readonly basePath: string
  /** The address of the site's own script, without the site's path. */
  readonly script: string
  /** What an application page has beside it. */
  readonly program?: Program | undefined
}

/** A page made plain, with the client parts that it named before; or what forbids it. */
export type Plain =
  | { readonly html: string; readonly parts: readonly ClientPart[] }
  | { readonly faults: readonly string[] }

/**
 * Turns one exported page into a plain one: the framework's scripts and their data go, and drawings that it does not
 * show; the style that the page uses comes into it, a policy allows nothing else, and addresses get the site's path.
 * Refuses a page that would lose content or behaviour, and proves that the text is the same before and after.
 */
export function plainPage(exported: string, surroundings: PageSurroundings): Plain {
  const page = fromHtml(exported)
  const faults = faultsOf(page)
  if (faults.length > 0) return { faults }
  const before = readable(page)
  const parts = clientParts(page)
  const { script, program } = surroundings
  removeScripts(page)
  if (!program) dropUnusedSymbols(page)
  const style = takeStyle(page, surroundings)
  if (style === undefined) return { faults: ['a stylesheet that the export does not hold'] }
  completeHead(page, allowed(style, program), style, [script, ...(program ? [program.address] : [])])
  askForFontsLast(page)
  setBasePath(page, surroundings.basePath)
  const html = toHtml(page, { omitOptionalTags: true, preferUnquoted: true, collapseEmptyAttributes: true })
  return readable(fromHtml(html)) === before
    ? { html, parts }
    : { faults: ['a text that is not the same without scripts'] }
}

/** Everything that a page says: its title, its description, its text and its data; not its scripts and styles. */
function readable(page: Root): string {
  const said: string[] = []
  visit(page, (node) => {
    if (node.type === 'element' && (isCode(node) || node.tagName === 'style')) return SKIP
    if (node.type === 'element' && node.tagName === 'meta' && node.properties.name === 'description')
      said.push(String(node.properties.content))
    if (node.type === 'text') said.push(node.value)
    return undefined
  })
  return said.join('')
}

const isCode = (node: Element) => isScript(node) && !isPageData(node)

/** Scripts, what is fetched for them alone, comments, and the empty place in which the framework streams. */
function removeScripts(page: Root): void {
  removeWhere(page, (node) => {
    if (node.type === 'comment') return true
    if (node.type !== 'element') return false
    const { rel, as, name, hidden } = node.properties
    if (node.tagName === 'link') return Array.isArray(rel) && rel.includes('preload') && as === 'script'
    if (node.tagName === 'meta') return name === 'next-size-adjust'
    if (node.tagName === 'div') return hidden === true && textOf(node) === ''
    return isCode(node)
  })
}

/** The stylesheets that a page links to, then what it says of its own style; as much of both as it uses. */
function takeStyle(page: Root, { stylesheets, basePath, program }: PageSurroundings): string | undefined {
  const files: string[] = []
  const own: string[] = []
  removeWhere(page, (node) => {
    if (node.type !== 'element') return false
    if (node.tagName === 'style') {
      own.push(textOf(node))
      return true
    }
    if (node.tagName !== 'link') return false
    const { rel, href } = node.properties
    if (!Array.isArray(rel) || !rel.includes('stylesheet')) return false
    files.push(String(href))
    return true
  })
  const texts = files.map((file) => {
    const stylesheet = stylesheets.get(file)
    return stylesheet === undefined ? undefined : withRootedUrls(stylesheet, basePath + file)
  })
  if (texts.includes(undefined)) return undefined
  return usedStyle(
    [...texts, ...own].join('\n'),
    new Set([...namesOf(page), ...islandNames, ...(program?.names ?? [])]),
  )
}

/** The site's own scripts, fonts and pictures, and this one style; a worker only where there is a program. */
const allowed = (style: string, program: Program | undefined): readonly string[] => [
  "script-src 'self'",
  ...(program ? ["worker-src 'self'"] : []),
  `style-src ${hashSource(style)}`,
  "font-src 'self'",
  "img-src 'self'",
]

/**
 * Fonts are asked for after the text. At the head of the page they would hold up its first paint; left to the style
 * alone, Chromium would never show them on a first visit, however fast they come.
 */
function askForFontsLast(page: Root): void {
  const links: Element[] = []
  removeWhere(page, (node) => {
    if (node.type !== 'element' || node.tagName !== 'link' || node.properties.as !== 'font') return false
    links.push(node)
    return true
  })
  visit(page, 'element', (node) => {
    if (node.tagName === 'body') node.children.push(...links)
  })
}

/** Addresses of the site itself begin with a slash; the canonical one and those for sharing name the whole origin. */
function setBasePath(page: Root, basePath: string): void {
  if (basePath === '') return
  visit(page, 'element', (node) => {
    for (const name of ['href', 'src'] as const) {
      const address = node.properties[name]
      if (typeof address !== 'string') continue
      if (/^\/(?!\/)/.test(address)) node.properties[name] = basePath + address
      if (isCanonical(node)) node.properties[name] = withPath(address, basePath)
    }
    const { property, name, content } = node.properties
    if (node.tagName === 'meta' && /^(?:og:url|og:image|twitter:image)$/.test(String(property ?? name)))
      node.properties.content = withPath(String(content), basePath)
    if (passesOn(node)) node.properties.content = String(content).replace('url=/', `url=${basePath}/`)
  })
}

const passesOn = ({ properties: { httpEquiv } }: Element) => Array.isArray(httpEquiv) && httpEquiv.includes('refresh')
const isCanonical = ({ properties: { rel } }: Element) => Array.isArray(rel) && rel.includes('canonical')

function withPath(address: string, basePath: string): string {
  const url = new URL(address)
  url.pathname = basePath + url.pathname
  return url.href
}

function removeWhere(
  page: Root,
  unwanted: (node: Root['children'][number] | Element['children'][number]) => boolean,
): void {
  visit(page, (node, index, parent) => {
    if (parent === undefined || index === undefined || node.type === 'root' || !unwanted(node)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}
