import type { Document, ParsedNode, YAMLError } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { placesIn, type Report, type Rule, shown } from '../faults'
import type { Place } from '../types'
import { reportEscaped } from './hidden'
import { reportHtml } from './html'

/** A YAML or JSON value with its place. Every scalar is the text as written: "06" is not a number. */
export type Tree =
  | { readonly kind: 'text'; readonly text: string; readonly place: Place; readonly locate: (index: number) => Place }
  | { readonly kind: 'list'; readonly trees: readonly Tree[]; readonly place: Place }
  | MapTree

export interface MapTree {
  readonly kind: 'map'
  readonly fields: ReadonlyMap<string, { readonly place: Place; readonly tree: Tree }>
  readonly place: Place
}

/** Where a document stands: the whole file, or a part of it such as the front matter. */
interface Stretch {
  readonly file: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const advice: Readonly<Record<string, readonly [found: string, expected: string]>> = {
  BAD_SCALAR_START: ['a text that begins with a sign such as `@`', 'the text in quotation marks'],
  BLOCK_AS_IMPLICIT_KEY: ['two colons in one line', 'a text with a colon in quotation marks'],
  DUPLICATE_KEY: ['the same name twice', 'each name once'],
  MISSING_CHAR: ['a quotation mark, bracket or brace that does not close', 'both of the pair'],
  MULTIPLE_DOCS: ['a second document', 'one document, without a line of dashes inside'],
  RESOURCE_EXHAUSTION: ['brackets nested beyond all measure', 'the shape that README.md describes'],
  TAG_RESOLVE_FAILED: ['a value with a tag', 'the value alone'],
  TAB_AS_INDENT: ['a tab', 'spaces at the start of a line'],
}

/** Reads YAML, of which JSON is a part. Absent where its syntax is broken; an empty document is an empty text. */
export function parseTree(stretch: Stretch, rule: Rule, report: Report): Tree | undefined {
  const at = placesIn(stretch.file, stretch.text)
  const text = stretch.text.slice(stretch.start, stretch.end)
  const place = (offset: number) => at(stretch.start + offset)
  // Failsafe: no value is taken for a number, a date or a yes; the readers decide what each field is.
  const document: Document.Parsed = parseDocument(text, { schema: 'failsafe', prettyErrors: false })
  for (const error of telling(document, place)) {
    const [found, expected] = advice[error.code] ?? [
      error.message.charAt(0).toLowerCase() + error.message.slice(1),
      rule === 'malformed-source' ? 'well-formed JSON' : 'well-formed YAML',
    ]
    report(place(error.pos[0]), rule, found, expected)
  }
  const broken = document.errors.some((error) => error.code !== 'DUPLICATE_KEY')
  return broken ? undefined : grow(document.contents, { text, place, rule, report })
}

/** The same of a whole file. */
export const parseWhole = (file: string, text: string, rule: Rule, report: Report): Tree | undefined =>
  parseTree({ file, text, start: 0, end: text.length }, rule, report)

/** Faults that leave the parser on its way: what it says after any other hangs on that one. */
const harmless = ['BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']

/** The first error of each line, up to the one that throws the parser off its way. */
function telling(document: Document.Parsed, place: (offset: number) => Place): readonly YAMLError[] {
  const all = [...document.errors, ...document.warnings]
  const end = all.findIndex(({ code }) => !harmless.includes(code))
  const lines = new Set<number>()
  return all.slice(0, end < 0 ? all.length : end + 1).filter(({ pos }) => {
    const { line } = place(pos[0])
    return !lines.has(line) && lines.add(line)
  })
}

interface Soil {
  readonly text: string
  readonly place: (offset: number) => Place
  readonly rule: Rule
  readonly report: Report
}

function grow(node: ParsedNode | null, soil: Soil): Tree {
  const start = node?.range?.[0] ?? 0
  const place = soil.place(start)
  if (node !== null && 'anchor' in node && node.anchor !== undefined)
    soil.report(place, soil.rule, `a name for references, ${shown(`&${node.anchor}`)}`, 'the text in quotation marks')
  if (isMap(node)) return growMap(node.items as readonly Pairing[], place, soil)
  if (isSeq(node)) return { kind: 'list', trees: node.items.map((entry) => grow(entry as ParsedNode, soil)), place }
  if (isScalar(node)) {
    const text = String(node.value ?? '')
    const first = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? start + 1 : start
    const source = soil.text.slice(first, node.range[1])
    const within = source.startsWith(text) ? (index: number) => index : spread(text, source)
    const locate = (index: number) => (within === undefined ? place : soil.place(first + within(index)))
    reportHtml(text, locate, soil.report)
    reportEscaped(text, soil.text.slice(start, node.range[1]), place, soil.report)
    return { kind: 'text', text, place, locate }
  }
  if (node === null) return { kind: 'text', text: '', place, locate: () => place }
  soil.report(place, soil.rule, 'a reference to another place of the file', 'the value itself')
  return { kind: 'text', text: soil.text.slice(node.range[0], node.range[1]), place, locate: () => place }
}

/**
 * From a letter of a text to the same letter of a source that spreads it over several lines; the sign at the head of a
 * block is no part of the text. Absent where the source has other letters, as with escapes.
 */
function spread(text: string, source: string): ((index: number) => number) | undefined {
  const head = /^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0
  const letters = [...source.slice(head).matchAll(/\S/g)].map(({ index }) => head + index)
  if (text.replace(/\s+/g, '') !== source.slice(head).replace(/\s+/g, '')) return undefined
  return (index) => letters[text.slice(0, index).replace(/\s+/g, '').length] ?? source.length
}

interface Pairing {
  readonly key: ParsedNode | null
  readonly value: ParsedNode | null
}

function growMap(pairs: readonly Pairing[], place: Place, soil: Soil): MapTree {
  const fields = new Map<string, { place: Place; tree: Tree }>()
  for (const { key, value } of pairs) {
    const name = grow(key, soil)
    if (name.kind !== 'text') soil.report(name.place, soil.rule, `a ${name.kind} as a name`, 'a name')
    else if (!fields.has(name.text))
      fields.set(name.text, { place: name.place, tree: value === null ? { ...name, text: '' } : grow(value, soil) })
  }
  return { kind: 'map', fields, place }
}

/** What a value is, for messages. */
export const described = (tree: Tree): string =>
  tree.kind !== 'text' ? `a ${tree.kind}` : tree.text === '' ? 'nothing' : shown(tree.text)
