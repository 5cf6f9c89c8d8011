import type { Report } from '../faults'
import { shown } from '../faults'
import type { Citation, Place, Seen } from '../types'
import { oneLine } from './text'

/** From an index in a string to its place in the file. */
export type Locate = (index: number) => Place

/** What may stand at the end of a point. */
export interface Tail {
  readonly citations: readonly Citation[]
  /** The words in braces: "unchecked". */
  readonly marks: readonly { readonly text: string; readonly place: Place }[]
}

const form = '`[@source, pinpoint; @source, pinpoint]`'

/** Reads a string of nothing but citations: `[@st-afp, point 6; @rbc-ua, point 6]`. */
export function parseCitations(text: string, locate: Locate, report: Report): readonly Citation[] {
  const { citations, marks } = parseTail(text, locate, report)
  for (const mark of marks) report(mark.place, 'malformed-citation', shown(`{${mark.text}}`), form)
  if (citations.length === 0 && text.trim() === '') report(locate(0), 'malformed-citation', 'no citation', form)
  return citations
}

/** Reads the citations and the marks in braces that end a point, in any order. */
export function parseTail(text: string, locate: Locate, report: Report): Tail {
  const citations: Citation[] = []
  const marks: { text: string; place: Place }[] = []
  const group = /\s*(?:\[([^[\]{}]*)\]|\{([^[\]{}]*)\})/y
  let read = 0
  for (let match = group.exec(text); match !== null; match = group.exec(text)) {
    const opening = match.index + match[0].search(/[[{]/)
    if (match[1] !== undefined) citations.push(...parseGroup(match[1], (index) => locate(opening + 1 + index), report))
    if (match[2] !== undefined) marks.push({ text: oneLine(match[2]), place: locate(opening) })
    read = group.lastIndex
  }
  const rest = text.slice(read)
  if (rest.trim() !== '') {
    const start = read + rest.search(/\S/)
    report(
      locate(start),
      'malformed-citation',
      shown(rest),
      `nothing after the text but citations, ${form}, and marks in braces`,
    )
  }
  return { citations, marks }
}

/** The inside of one pair of brackets. */
function parseGroup(text: string, locate: Locate, report: Report): readonly Citation[] {
  const citations: Citation[] = []
  let start = 0
  for (const part of text.split(';')) {
    const offset = start + Math.max(0, part.search(/\S/))
    const citation = parseCitation(oneLine(part), locate(offset), report)
    if (citation !== undefined) citations.push(citation)
    start += part.length + 1
  }
  return citations
}

/** One `@source, pinpoint (paraphrase)`. */
function parseCitation(text: string, place: Place, report: Report): Citation | undefined {
  const parts = /^@([A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)(?:,\s*(.*))?$/.exec(text)
  const source = parts?.[1]
  if (source === undefined) {
    report(place, 'malformed-citation', text === '' ? 'an empty citation' : shown(text), '`@source, pinpoint`')
    return undefined
  }
  const { pinpoint, seen } = parsePinpoint(parts?.[2] ?? '')
  if (pinpoint === '')
    report(place, 'citation-without-pinpoint', shown(text), `where in the source: \`@${source}, point 6\``)
  if (/,\s*@[A-Za-z0-9-]+,/.test(pinpoint) || /\(paraphras[^)]*\)$/.test(pinpoint))
    report(
      place,
      'malformed-citation',
      shown(text),
      'a semicolon between citations, and `(paraphrase)` or `(page only)` at the end of one',
    )
  return { source, pinpoint, seen, place }
}

function parsePinpoint(text: string): { readonly pinpoint: string; readonly seen: Seen } {
  const ending = /\s*\((paraphrase|page[ -]only)\)$/i.exec(text)
  if (ending === null) return { pinpoint: text, seen: 'text' }
  const seen = ending[1]?.toLowerCase() === 'paraphrase' ? 'paraphrase' : 'page only'
  return { pinpoint: text.slice(0, ending.index), seen }
}
