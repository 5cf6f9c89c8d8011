import type { Paragraph, TextRun } from 'docx'
import { type FactLine, factLines, isFigure } from '../fact-lines'
import type { Differences } from '../types'
import { capitalise } from '../words'
import type { ParagraphStyle } from './styles'
import { paragraph, words } from './words'

/** What a version changes, one line each; nothing where there is nothing to tell. `by` is the outlet of an account. */
export const factParagraphs = (of: Differences, by?: string, style: ParagraphStyle = 'Fact'): readonly Paragraph[] =>
  factLines(of, by).map((line) => paragraph(style, ...lineRuns(line, by === undefined && isFigure(line))))

/** The figure that stands here is the largest thing in its cell. */
function lineRuns({ lead, base, here, rest }: FactLine, large: boolean): readonly TextRun[] {
  return [
    words(capitalise(lead)),
    ...(base === undefined ? [] : [words(base)]),
    ...(base !== undefined && here !== undefined ? [words(' → ')] : []),
    ...(here === undefined ? [] : [words(here, large ? 'Figure' : 'Strong')]),
    ...(rest === '' ? [] : [words(rest)]),
  ]
}
