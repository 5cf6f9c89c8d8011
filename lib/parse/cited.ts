import type { Report } from '../faults'
import type { Citation } from '../types'
import { type Locate, parseTail } from './citations'

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
