import type { List, ListItem, Paragraph } from 'mdast'
import { shown } from '../faults'
import { type Page, sourceOf, startOf } from './markdown'
import type { Parent } from './point'

/** What a point is called, read from the start of its list item. */
export interface Label {
  readonly id: string
  readonly number?: string
  /** Length of a label written as words, which belongs to no restatement: "neutrality: ". */
  readonly length: number
  /** What is left of the first run of words behind such a label; absent where the list's own marker is the label. */
  readonly rest?: string
}

/**
 * The label of a point: `6.` at the top, `a)` below a point, `- neutrality:` at both.
 * The number is read from the file itself: Markdown keeps only that of the first item of a list.
 */
export function parseLabel(
  item: ListItem,
  list: List,
  paragraph: Paragraph | undefined,
  parent: Parent,
  page: Page,
): Label | undefined {
  if (list.ordered) return numberLabel(item, parent, page)
  const first = paragraph?.children[0]
  const words = first?.type === 'text' ? first.value : ''
  const match = /^(?:([a-z])\)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*):)(?:\s+|$)/.exec(words)
  const [all = '', letter, name] = match ?? []
  const behind = { length: all.length, rest: words.slice(all.length) }
  if (name !== undefined) return { id: parent.id === undefined ? name : `${parent.id}-${name}`, ...behind }
  if (letter !== undefined && parent.id !== undefined)
    return { ...letterLabel(letter, parent.id, parent.number), ...behind }
  const expected = parent.id === undefined ? '`6.` or `- words:`' : '`- a)` or `- words:`'
  const hint = letter === undefined ? '' : ', and sub-points indented by 4 spaces'
  page.report(
    page.at(startOf(item)),
    'malformed-point',
    `a point that begins ${shown(sourceOf(item, page))}`,
    expected + hint,
  )
  return undefined
}

function numberLabel(item: ListItem, parent: Parent, page: Page): Label {
  const source = sourceOf(item, page)
  const number = /^\d+/.exec(source)?.[0] ?? ''
  if (parent.id === undefined) return { id: number, number, length: 0 }
  page.report(
    page.at(startOf(item)),
    'malformed-point',
    `a numbered sub-point ${shown(source)}`,
    '`- a)` or `- words:`',
  )
  return { id: `${parent.id}-${number}`, length: 0 }
}

/** "21" and "c" give 21c; below a point without a printed number the letter is no number either. */
function letterLabel(letter: string, parent: string, number: string | undefined): Pick<Label, 'id' | 'number'> {
  if (number === undefined || !/^\d+$/.test(number)) return { id: `${parent}-${letter}` }
  return { id: parent + letter, number: number + letter }
}
