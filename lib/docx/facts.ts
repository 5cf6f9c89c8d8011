import type { Paragraph, TextRun } from 'docx'
import { type FactLine, factLines } from '../fact-lines'
import type { Differences } from '../types'
import { capitalise } from '../words'
import type { ParagraphStyle } from './styles'
import { paragraph, words } from './words'

/** What a version changes, one line each; nothing where there is nothing to tell. `by` is the outlet of an account. */
export const factParagraphs = (of: Differences, by?: string, style: ParagraphStyle = 'Fact'): readonly Paragraph[] =>
  factLines(of, by).map((line) => paragraph(style, ...lineRuns(line)))

/** The figure that stands here is the largest thing in its cell. */
function lineRuns({ kind, lead, base, here, rest }: FactLine): readonly TextRun[] {
  const isFigure = kind === 'number' && base !== undefined && here !== undefined && !/reported/i.test(lead)
  return [
    words(capitalise(lead)),
    ...(base === undefined ? [] : [words(base)]),
    ...(base !== undefined && here !== undefined ? [words(' → ')] : []),
    ...(here === undefined ? [] : [words(here, isFigure ? 'Figure' : 'Strong')]),
    ...(rest === '' ? [] : [words(rest)]),
  ]
}
