import { type Report, shown } from '../faults'
import type { Citation } from '../types'
import { type Locate, parseTail } from './citations'
import { oneLine } from './text'

/** A pair of brackets with citations in it, anywhere in running words. */
export const citationGroup = /\[@[^[\]{}]*\]/g

/** The citations in running words, wherever they stand. */
export function citationsIn(words: string, locate: Locate, report: Report): readonly Citation[] {
  const groups = [...words.matchAll(citationGroup)]
  for (const open of words.matchAll(/\[\s*@/g))
    if (!groups.some((group) => group.index === open.index))
      report(
        locate(open.index),
        'malformed-citation',
        'a bracket that does not close around citations',
        '`[@source, pinpoint]`',
      )
  return groups.flatMap((group) => parseTail(group[0], (index) => locate(group.index + index), report).citations)
}

/** A paragraph, on one line, and the citations that end it; reported where there are none, or others before. */
export function citedAtEnd(
  paragraph: string,
  locate: Locate,
  report: Report,
): { readonly text: string; readonly citations: readonly Citation[] } {
  const end = paragraph.search(/(?:\[@[^[\]{}]*\]\s*)*$/)
  const words = paragraph.slice(0, end)
  const citations = citationsIn(paragraph.slice(end), (index) => locate(end + index), report)
  const stray = words.search(/\[\s*@/)
  if (citations.length === 0 || stray >= 0) {
    const start = Math.max(stray, 0)
    report(locate(start), 'malformed-citation', shown(words.slice(start)), 'citations at the end of the paragraph')
  }
  return { text: oneLine(words), citations }
}
