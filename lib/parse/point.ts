import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { shown } from '../faults'
import type { Citation, Point, PointState } from '../types'
import { parseTail, type Tail } from './citations'
import { type Label, parseLabel } from './label'
import { expectWords, type Page, reportNode, sourceOf, startOf } from './markdown'
import { oneLine } from './text'

/** What a point takes from the one that it stands under. */
export interface Parent {
  readonly version: string
  readonly id?: string
  readonly number?: string
  readonly citations: readonly Citation[]
}

/** The points of a list, in order. What cannot be named at all is reported and left out. */
export function parsePoints(list: List, parent: Parent, page: Page): readonly Point[] {
  return list.children.flatMap((item) => parsePoint(item, list, parent, page) ?? [])
}

function parsePoint(item: ListItem, list: List, parent: Parent, page: Page): Point | undefined {
  const [first, ...rest] = item.children
  const paragraph = first?.type === 'paragraph' ? first : undefined
  const label = parseLabel(item, list, paragraph, parent, page)
  const blocks = paragraph === undefined && first !== undefined ? [first, ...rest] : rest
  if (label === undefined) return undefined

  const { gist, text, tail } = parseWords(paragraph, label, page)
  const { state, unchecked } = parseMarks(tail, page)
  const place = page.at(startOf(item))
  if (text === '' && state !== 'struck out') page.report(place, 'empty-text', 'a point without text', 'its restatement')

  const citations = tail.citations.length > 0 ? tail.citations : parent.citations
  const { notes, lists } = parseBlocks(blocks, page)
  const { id, number } = label
  const self: Parent = { version: parent.version, id, citations, ...(number !== undefined && { number }) }
  return {
    version: parent.version,
    id,
    ...(number !== undefined && { number }),
    ...(parent.id !== undefined && { parent: parent.id }),
    ...(gist !== undefined && { gist }),
    text,
    state,
    citations,
    checked: !unchecked && citations.some((citation) => citation.seen === 'text'),
    notes,
    points: lists.flatMap((inner) => parsePoints(inner, self, page)),
    place,
  }
}

interface Words {
  readonly gist?: string
  readonly text: string
  readonly tail: Tail
}

/** The first paragraph of a point: label, name in bold, restatement, citations and marks. */
function parseWords(paragraph: Paragraph | undefined, label: Label, page: Page): Words {
  if (paragraph === undefined) return { text: '', tail: { citations: [], marks: [] } }
  const { gist, nodes, start } = splitGist(paragraph.children, label, page)
  expectWords(nodes, page)

  const value = nodes.map((node) => (node.type === 'break' ? ' ' : plain(node))).join('')
  const words = (label.rest ?? '') + value
  const from = start ?? startOf(paragraph) + label.length
  const source = page.text.slice(from, startOf(paragraph) + sourceOf(paragraph, page).length)
  const [text, ending] = cut(words)
  const [head, verbatim] = cut(source)
  // Escapes and character references make source and words differ; then every fault stands at the point's start.
  const same = oneLine(verbatim) === oneLine(ending)
  const tail = parseTail(
    same ? verbatim : ending,
    (index) => page.at(same ? from + head.length + index : startOf(paragraph)),
    page.report,
  )
  if (/\*\*/.test(text))
    page.report(page.at(from), 'not-plain-text', `asterisks that make nothing bold in ${shown(text)}`, 'plain words')
  if (/(^|\s)@\w/.test(text))
    page.report(page.at(from), 'malformed-citation', shown(text), 'citations in square brackets: `[@source, pinpoint]`')
  return { ...(gist !== undefined && { gist }), text: oneLine(text), tail }
}

/** A text up to its first bracket or brace, and the rest. */
function cut(text: string): readonly [string, string] {
  const end = text.search(/[[\]{}]/)
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end)]
}

interface Split {
  readonly gist?: string
  readonly nodes: readonly PhrasingContent[]
  /** Where the words after the gist begin, if there is one. */
  readonly start?: number
}

/** Parts the bold words at the start of a point from the others; `nodes` do not hold what the label has read. */
function splitGist(children: readonly PhrasingContent[], label: Label, page: Page): Split {
  const nodes = label.rest === undefined ? children : children.slice(1)
  const [first, ...others] = nodes
  if (first?.type !== 'strong' || (label.rest ?? '').trim() !== '') return { nodes }
  expectWords(first.children, page)
  const gist = oneLine(plain(first)).replace(/\.$/, '')
  return { gist, nodes: others, start: first.position?.end.offset ?? 0 }
}

function parseMarks(tail: Tail, page: Page): { readonly state: PointState; readonly unchecked: boolean } {
  let state: PointState = 'stands'
  let unchecked = false
  for (const { text, place } of tail.marks) {
    if (text === 'unchecked') unchecked = true
    else if ((text === 'struck out' || text === 'not read') && state === 'stands') state = text
    else page.report(place, 'unknown-mark', shown(`{${text}}`), 'one of {struck out}, {not read}, {unchecked}')
  }
  return { state, unchecked }
}

/** What stands under a point: remarks and sub-points. */
function parseBlocks(
  blocks: ListItem['children'],
  page: Page,
): { readonly notes: readonly string[]; readonly lists: readonly List[] } {
  const notes: string[] = []
  const lists: List[] = []
  for (const block of blocks) {
    if (block.type === 'list') lists.push(block)
    else if (block.type === 'paragraph' && /^Note:\s/.test(plain(block))) notes.push(parseNote(block, page))
    else
      reportNode(
        block,
        page,
        'malformed-point',
        'a paragraph that begins with `Note:`, or sub-points indented by 4 spaces',
      )
  }
  return { notes, lists }
}

function parseNote(paragraph: Paragraph, page: Page): string {
  expectWords(paragraph.children, page)
  const note = oneLine(plain(paragraph).replace(/^Note:\s/, ''))
  if (/\[@/.test(note))
    page.report(page.at(startOf(paragraph)), 'malformed-citation', shown(note), 'a note in words, without citations')
  return note
}
