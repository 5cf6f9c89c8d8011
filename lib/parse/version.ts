import type { List, Paragraph, RootContent, Yaml } from 'mdast'
import type { Report } from '../faults'
import { shown } from '../faults'
import type { Citation, Version } from '../types'
import { citationsIn } from './cited'
import type { Places } from './fields'
import { parseParticulars } from './front-matter'
import { isHttps } from './https'
import { endOf, openPage, type Page, reportNode, sourceOf, startOf } from './markdown'
import { parsePoints } from './point'

export interface ParsedVersion {
  readonly version: Version
  /** The citations of the paragraphs before the list. */
  readonly introCitations: readonly Citation[]
}

/** One Markdown file of the plans: particulars, paragraphs, one list of points. */
export function parseVersion(file: string, text: string, places: Places, report: Report): ParsedVersion {
  const page = openPage(file, text, report)
  const { yaml, paragraphs, lists } = sort(page)
  const { fields, ...particulars } = parseParticulars(yaml, page)
  const points = lists.flatMap((list) => parsePoints(list, { version: particulars.id, citations: [] }, page))
  if (points.length === 0) report(page.at(0), 'no-points', 'no points', 'a list of points below the particulars')
  const { intro, citations } = parseIntro(paragraphs, page)
  const place = fields?.place('id') ?? page.at(0)
  const version: Version = { ...particulars, intro, points, place }
  return { version: fields === undefined ? version : places.keep(version, fields), introCitations: citations }
}

interface Sorted {
  readonly yaml?: Yaml
  readonly paragraphs: readonly Paragraph[]
  readonly lists: readonly List[]
}

/** Parts the blocks of a file by what they are for. One heading may stand above the introduction. */
function sort(page: Page): Sorted {
  const paragraphs: Paragraph[] = []
  const lists: List[] = []
  let yaml: Yaml | undefined
  for (const node of page.root.children) {
    if (node.type === 'yaml' && yaml === undefined) yaml = node
    else if (node.type === 'list') lists.push(node)
    else if (node.type === 'paragraph' && lists.length === 0) paragraphs.push(node)
    else if (!isTitle(node) || lists.length > 0 || paragraphs.length > 0) reportStray(node, lists.length > 0, page)
  }
  return { ...(yaml !== undefined && { yaml }), paragraphs, lists }
}

const isTitle = (node: RootContent) => node.type === 'heading' && node.depth === 1

function reportStray(node: RootContent, amongPoints: boolean, page: Page): void {
  const expected = amongPoints
    ? 'only points here; what belongs to a point is indented by 4 spaces'
    : 'paragraphs between the particulars and the points'
  reportNode(node, page, 'stray-text', expected)
}

function parseIntro(
  paragraphs: readonly Paragraph[],
  page: Page,
): { readonly intro: string; readonly citations: readonly Citation[] } {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (first === undefined || last === undefined) return { intro: '', citations: [] }
  for (const paragraph of paragraphs) for (const node of paragraph.children) expectProse(node, page)
  const intro = page.text.slice(startOf(first), endOf(last)).replace(/\r\n?/g, '\n')
  const citations = paragraphs.flatMap((paragraph) =>
    citationsIn(sourceOf(paragraph, page), (index) => page.at(startOf(paragraph) + index), page.report),
  )
  return { intro, citations }
}

/** Words, emphasis and links to https addresses: what an introduction may hold. */
function expectProse(node: Paragraph['children'][number], page: Page): void {
  if (node.type === 'emphasis' || node.type === 'strong') for (const child of node.children) expectProse(child, page)
  else if (node.type === 'link' && !isHttps(node.url))
    page.report(page.at(startOf(node)), 'not-plain-text', `a link to ${shown(node.url)}`, 'a link to an https address')
  else if (node.type === 'link') for (const child of node.children) expectProse(child, page)
  else if (node.type !== 'text' && node.type !== 'break')
    reportNode(node, page, 'not-plain-text', 'words, emphasis and links')
}
