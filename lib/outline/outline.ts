import type { Draft } from './draft'
import { finish } from './finish'
import { beforeNext, vocabulary } from './join'
import { linesOf } from './lines'
import { listedLines } from './listed-lines'
import { type Lists, listsIn, nextIn } from './lists'
import { type MarkedLine, markedLines } from './marked'
import { type Marker, markerOf } from './markers'
import { type Level, nest } from './nesting'
import type { Outline } from './types'

/** Deeper sub-points stand beside the deepest; no text that people write reaches it. */
const deepest = 12

/** Where the reading of a text stands. */
interface Reader {
  readonly points: Draft[]
  /** The open points, outermost first. */
  readonly open: { readonly level: Level; readonly draft: Draft }[]
  /** The point that goes on with the next line of its paragraph. */
  current?: Draft
  heading?: string
  readonly known: (word: string) => boolean
  readonly lines: readonly MarkedLine[]
  /** Places of lines that are paragraphs of their own without an empty line before them. */
  readonly listed: ReadonlySet<number>
  /** By style, the markers of all lines in their order. */
  readonly lists: Lists
}

/**
 * Takes any numbered text apart, plain or Markdown: points with their printed numbers, sub-points under their lead-in,
 * bullets, and paragraphs where nothing is numbered. Every word of the text stands in one point or heading.
 */
export function outline(text: string): Outline {
  const lines = markedLines(linesOf(text))
  const reader: Reader = {
    points: [],
    open: [],
    known: vocabulary(text),
    lines,
    listed: listedLines(lines),
    lists: listsIn(lines),
  }
  lines.forEach((line, at) => {
    read(reader, line, at)
  })
  // A heading with nothing under it is text like any other.
  if (reader.heading !== undefined) reader.points.push({ kind: 'paragraph', lines: [reader.heading], points: [] })
  return { points: finish(reader.points) }
}

function read(reader: Reader, line: MarkedLine, at: number): void {
  const { marker } = line
  if (marker) leadIn(reader, marker)
  const levels = reader.open.map(({ level }) => level)
  const place = marker && nest(marker, line, levels, reader.current?.lines.at(-1))
  if (marker && place) openPoint(reader, line, marker, place.depth, place.reading)
  else if (line.heading) openHeading(reader, line)
  else if (reader.current === undefined || opensParagraph(reader, line, at)) addParagraph(reader, line, at)
  else goOn(reader.current, line, reader.known)
}

/** The lines of a numbered point make one paragraph, those of an unnumbered list one each. */
const opensParagraph = ({ current, lines, listed }: Reader, line: MarkedLine, at: number): boolean =>
  line.opens || isTitle(line, lines[at + 1]) || (current?.kind === 'paragraph' && listed.has(at))

/** A short line of its own before the first point of a list. */
const isTitle = ({ text, begun }: MarkedLine, next: MarkedLine | undefined): boolean =>
  begun &&
  /^\p{Lu}.{0,79}(?<![.,;])$/u.test(text) &&
  next?.hasCompanion === true &&
  next.marker?.kind !== 'bullet' &&
  next.marker?.readings.some(({ value }) => value === 1) === true

/** Writes a line of a paragraph after the one before it. */
function goOn({ lines }: Draft, { text }: MarkedLine, known: Reader['known']): void {
  const last = lines.pop()
  if (last !== undefined) lines.push(beforeNext(last, text, known))
  lines.push(text)
}

/** A paragraph that ends in a colon holds the bullets or letters after it; a numbered list stands by itself. */
function leadIn({ current, open }: Reader, { kind, readings }: Marker): void {
  const isLead = current?.kind === 'paragraph' && current.lines.at(-1)?.endsWith(':')
  if (
    !current ||
    !isLead ||
    !(kind === 'bullet' || readings.some(({ style, value }) => /^\(?[ai]/.test(style) && value === 1))
  )
    return
  open.push({
    draft: current,
    level: { indent: -1, reading: { style: 'lead', value: 0, step: 0 }, kind: 'lead', printed: '', isHead: false },
  })
}

function openPoint(reader: Reader, line: MarkedLine, marker: Marker, depth: number, reading: Level['reading']): void {
  const { number, kind, rest } = marker
  reader.open.length = Math.min(depth, reader.open.length, deepest - 1)
  const draft: Draft = { kind, lines: [], points: [], ...(number !== undefined && { number }) }
  add(reader, draft)
  const isHead = line.heading || (rest === '' && number !== undefined)
  reader.open.push({ draft, level: { indent: line.indent, reading, kind, printed: number ?? '', isHead } })
  // "1. (a) …": a sub-point may start on the line of its point.
  const inner = markerOf(rest)
  const first =
    inner?.kind === 'plain' || inner?.kind === 'dotted' ? inner.readings.find(({ value }) => value === 1) : undefined
  if (inner && first && first.style !== reading.style && reader.open.length < deepest)
    openPoint(reader, { ...line, indent: line.indent + 1 }, inner, reader.open.length, first)
  else if (rest !== '') draft.lines.push(rest)
}

function add(reader: Reader, draft: Draft): void {
  const siblings = reader.open.at(-1)?.draft.points ?? reader.points
  siblings.push(draft)
  if (reader.heading !== undefined) draft.heading = reader.heading
  reader.heading = undefined
  reader.current = draft
}

/** A heading without a number ends every list. */
function openHeading(reader: Reader, { text }: MarkedLine): void {
  reader.heading = reader.heading === undefined ? text : `${reader.heading} – ${text}`
  reader.open.length = 0
  reader.current = undefined
}

/** A paragraph goes on with the point it stands in, or stands alone. */
function addParagraph(reader: Reader, line: MarkedLine, at: number): void {
  const goesOn = reader.open.findLastIndex((_, depth) => holdsParagraph(reader, depth, line, at))
  const own = reader.open[goesOn]?.draft
  reader.open.length = goesOn + 1
  if (own && own.points.length === 0) {
    if (own.lines.length > 0) own.lines.push('\n')
    own.lines.push(line.text)
    reader.current = own
    return
  }
  const draft: Draft = { kind: 'paragraph', lines: [line.text], points: [] }
  add(reader, draft)
}

/**
 * By indentation; else an article goes on to the next one, a numbered point where its list goes on, and the last of a
 * list where all before it have paragraphs.
 */
function holdsParagraph(reader: Reader, depth: number, line: MarkedLine, at: number): boolean {
  const [own, above] = [reader.open[depth], reader.open[depth - 1]]
  if (!own) return false
  const { indent, reading, kind, isHead } = own.level
  if (kind === 'word' || kind === 'division' || isHead) return true
  if (line.indent > indent && kind !== 'lead') return true
  if (kind === 'bullet' || kind === 'lead') return false
  const next = nextIn(reader.lists, reading.style, at)
  if (next !== undefined) return next !== 1 || reading.value === 1
  const before = (above?.draft.points ?? reader.points).slice(0, -1).filter((point) => point.kind === kind)
  return before.length > 0 && before.every(hasParagraphs)
}

const hasParagraphs = ({ lines, points }: Draft): boolean =>
  lines.includes('\n') || points.some(({ kind }) => kind === 'paragraph')
