import { createHash } from 'node:crypto'
import type { Root as Page } from 'hast'
import postcss, { type Container, type Root as Sheet } from 'postcss'
import selectorParser, { type Selector } from 'postcss-selector-parser'
import { visit } from 'unist-util-visit'

/** Names that a page has or a selector asks for: "p", ".note", "#main". */
type Names = ReadonlySet<string>

export function namesOf(page: Page): Names {
  const names = new Set<string>()
  visit(page, 'element', ({ tagName, properties: { className, id } }) => {
    names.add(tagName)
    if (typeof id === 'string') names.add(`#${id}`)
    if (Array.isArray(className)) for (const name of className) names.add(`.${name}`)
  })
  return names
}

/**
 * The rules of a stylesheet that a page with these names uses. A selector goes only where it asks for a name that the
 * page does not have. Of what stands in `:is()`, `:where()` or `:has()` one alternative is enough; what stands in
 * `:not()` asks for nothing.
 */
export function usedStyle(stylesheet: string, names: Names): string {
  const sheet = parsed(stylesheet).clone()
  sheet.walkRules((rule) => {
    if (isKeyframe(rule.parent)) return
    const used = rule.selectors.filter((selector) => readSelector(selector).some((read) => isAnswered(read, names)))
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
  dropUnread(sheet)
  dropEmpty(sheet)
  return sheet.toString()
}

/** Properties of our own, and their defaults, that no rule of the page reads; and what only they read. */
function dropUnread(sheet: Sheet): void {
  for (let before = -1, css = sheet.toString(); css.length !== before; css = sheet.toString()) {
    before = css.length
    sheet.walkAtRules('property', (declared) => {
      if (!isRead(declared.params, css)) declared.remove()
    })
    sheet.walkDecls(/^--/, (declaration) => {
      if (isRead(declaration.prop, css)) return
      const { parent } = declaration
      declaration.remove()
      if (parent?.nodes?.length === 0) parent.remove()
    })
  }
}

const isRead = (property: string, css: string) => css.includes(`var(${property})`) || css.includes(`var(${property},`)

const isKeyframe = (parent: unknown): boolean => parent instanceof postcss.AtRule && /keyframes$/.test(parent.name)

/** A stylesheet is the same for all pages, and parsed once. */
const sheets = new Map<string, Sheet>()
function parsed(stylesheet: string): Sheet {
  const known = sheets.get(stylesheet)
  if (known) return known
  const sheet = postcss.parse(stylesheet)
  sheets.set(stylesheet, sheet)
  return sheet
}

const selectors = new Map<string, readonly Selector[]>()
function readSelector(selector: string): readonly Selector[] {
  const known = selectors.get(selector)
  if (known) return known
  const read = selectorParser().astSync(selector).nodes
  selectors.set(selector, read)
  return read
}

/** Alternatives of which one is enough. */
const isChoice = /^:(?:is|where|has)$/

const isAnswered = ({ nodes }: Selector, names: Names): boolean =>
  nodes.every((node) => {
    if (node.type === 'class') return names.has(`.${node.value}`)
    if (node.type === 'id') return names.has(`#${node.value}`)
    if (node.type === 'tag') return names.has(node.value.toLowerCase())
    return node.type !== 'pseudo' || !isChoice.test(node.value) || node.nodes.some((inner) => isAnswered(inner, names))
  })

/** Blocks that lost all their rules; a statement such as `@layer base;`, which never had any, stays. */
function dropEmpty(container: Container): void {
  container.each((node) => {
    if (!('nodes' in node) || !Array.isArray(node.nodes) || node.type === 'rule') return
    dropEmpty(node as Container)
    if (node.nodes.length === 0) node.remove()
  })
}

/** Addresses in a stylesheet stand relative to its file; inlined, they stand relative to the site. */
export const withRootedUrls = (stylesheet: string, file: string): string =>
  stylesheet.replace(
    /url\((?!["']?(?:data:|https?:|\/))["']?([^)"']+)["']?\)/g,
    (_, path: string) => `url(${new URL(path, `http://site${file}`).pathname})`,
  )

/** The source by which a policy allows exactly this text. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
