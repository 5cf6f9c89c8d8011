import { underWords } from '../../lib/own-texts/headings'
import { told } from '../../lib/own-texts/told'
import { passageOf } from '../../lib/passage'
import type { Cell, Span } from '../../lib/types'
import { harmless, type Run } from './runs'

/**
 * A cell as paragraphs: what it is, under which headings it stands, what differs, and its text with marks. The text of
 * what is the same is left out.
 */
export function cellParagraphs(cell: Cell, headings: readonly string[], name?: string): readonly (readonly Run[])[] {
  const { points, reading, differences } = told(cell)
  const head: readonly Run[] = [{ text: [points, reading].filter(Boolean).join(' · '), style: 'quiet' }]
  const under = underWords(headings)
  return [
    name === undefined ? head : [{ text: name, style: 'name' }, { text: ' · ', style: 'quiet' }, ...head],
    ...(under === '' ? [] : [[{ text: harmless(under), style: 'quiet' } as const]]),
    ...(differences === '' ? [] : [[{ text: harmless(differences), style: 'fact' } as const]]),
    ...textLines(cell),
  ]
}

/** One line for each paragraph of the text; a removal and the addition in its place are parted by a space. */
function textLines({ reading, text }: Cell): readonly (readonly Run[])[] {
  if (reading.kind === 'same' || text === '') return []
  if (reading.kind !== 'changed')
    return harmless(text)
      .split('\n')
      .map((line) => [{ text: line }])
  const lines: Run[][] = [[]]
  for (const [at, span] of reading.spans.entries()) {
    if (span.kind === 'added' && reading.spans[at - 1]?.kind === 'removed') lines.at(-1)?.push({ text: ' ' })
    for (const [line, piece] of harmless(span.kind === 'removed' ? span.base : span.text)
      .split('\n')
      .entries()) {
      if (line > 0) lines.push([])
      lines.at(-1)?.push(...marked(piece, span.kind))
    }
  }
  return lines.filter((line) => line.length > 0)
}

const signs = { removed: ['[-', '-]'], added: ['{+', '+}'] } as const

function marked(piece: string, kind: Span['kind']): readonly Run[] {
  const { before, inner, after } = passageOf(piece)
  if (kind === 'same' || inner === '') return piece === '' ? [] : [{ text: piece }]
  const [open, close] = signs[kind]
  return [{ text: before }, { text: open + inner + close, style: kind }, { text: after }]
}
