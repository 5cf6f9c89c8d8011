import type { Nodes, PhrasingContent, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { placesIn, type Report, shown } from '../faults'
import type { Place } from '../types'
import { reportEscaped } from './hidden'
import { reportHtml, withoutHtml } from './html'

const processor = unified().use(remarkParse).use(remarkFrontmatter).freeze()

/** One Markdown file while it is read. */
export interface Page {
  readonly file: string
  readonly text: string
  readonly root: Root
  readonly at: (offset: number) => Place
  readonly report: Report
}

export function openPage(file: string, text: string, report: Report): Page {
  const page = { file, text, root: processor.parse(text), at: placesIn(file, text), report }
  expectPlain(page.root, page)
  return page
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0
export const sourceOf = (node: Nodes, page: Page): string => page.text.slice(startOf(node), endOf(node))

/** Reports HTML and hidden characters anywhere in a file, also where they are escaped. The particulars are YAML. */
function expectPlain(node: Nodes, page: Page): void {
  if (node.type === 'yaml') return
  if (node.type === 'html') page.report(page.at(startOf(node)), 'raw-html', shown(node.value), withoutHtml)
  else for (const text of textsOf(node)) expectPlainText(text, node, page)
  if ('children' in node) for (const child of node.children) expectPlain(child, page)
}

function expectPlainText(text: string, node: Nodes, page: Page): void {
  const source = sourceOf(node, page)
  const place = page.at(startOf(node))
  const locate = (index: number) => (source.startsWith(text) ? page.at(startOf(node) + index) : place)
  reportHtml(text, locate, page.report)
  reportEscaped(text, source, place, page.report)
}

/** The texts of a node itself: its words, its address, its title, its description. */
function textsOf(node: Nodes): readonly string[] {
  const texts = [
    'value' in node && node.value,
    'url' in node && node.url,
    'title' in node && node.title,
    'alt' in node && node.alt,
  ]
  return texts.filter((text) => typeof text === 'string')
}

/** Reports a node that the format has no place for; HTML has been reported where the file was opened. */
export function reportNode(
  node: Nodes,
  page: Page,
  rule: 'not-plain-text' | 'malformed-point' | 'stray-text',
  expected: string,
): void {
  if (node.type === 'html') return
  page.report(page.at(startOf(node)), rule, `${names[node.type] ?? node.type} ${shown(sourceOf(node, page))}`, expected)
}

/** Reports whatever in a run of words is not words. */
export function expectWords(nodes: readonly PhrasingContent[], page: Page): void {
  for (const node of nodes)
    if (node.type !== 'text' && node.type !== 'break') reportNode(node, page, 'not-plain-text', 'plain words')
}

const names: Readonly<Record<string, string>> = {
  blockquote: 'a block quotation',
  code: 'indented or fenced code',
  definition: 'a link definition',
  delete: 'struck-out text',
  emphasis: 'emphasis',
  heading: 'a heading',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  paragraph: 'a paragraph',
  strong: 'bold words',
  thematicBreak: 'a line across',
  yaml: 'particulars',
}
