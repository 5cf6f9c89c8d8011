import type { Nodes, PhrasingContent, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { placesIn, type Report, shown } from '../faults'
import type { Place } from '../types'

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
  return { file, text, root: processor.parse(text), at: placesIn(file, text), report }
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0
export const sourceOf = (node: Nodes, page: Page): string => page.text.slice(startOf(node), endOf(node))

/** Reports a node that the format has no place for; HTML always under its own rule. */
export function reportNode(
  node: Nodes,
  page: Page,
  rule: 'not-plain-text' | 'malformed-point' | 'stray-text',
  expected: string,
): void {
  const place = page.at(startOf(node))
  if (node.type === 'html') page.report(place, 'raw-html', shown(node.value), 'plain words without HTML')
  else page.report(place, rule, `${names[node.type] ?? node.type} ${shown(sourceOf(node, page))}`, expected)
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
