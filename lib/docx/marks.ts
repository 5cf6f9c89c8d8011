import type { TextRun } from 'docx'
import { passageOf } from '../passage'
import { segments } from '../tokens'
import type { Span } from '../types'
import type { CharacterStyle } from './styles'
import { words } from './words'

/**
 * A text with what was removed and added as formatting, never as tracked changes: those would be somebody's, and could
 * be accepted. Added is bold and underlined, removed is struck and in brackets, numbers in either are boxed.
 */
export const markedRuns = (spans: readonly Span[]): readonly TextRun[] =>
  spans.flatMap((span, at) => {
    if (span.kind === 'same') return [words(span.text)]
    if (span.kind === 'removed' && span.base.trim() === '') return []
    if (span.kind === 'added') return edged(span.text, (inner) => run(inner, 'Added', 'AddedNumber'))
    return edged(span.base, (inner) => [
      words('[', 'RemovalBracket'),
      ...run(inner, 'Removed', 'RemovedNumber'),
      words(touches(span, spans[at + 1]) ? '] ' : ']', 'RemovalBracket'),
    ])
  })

/** White space at the ends of a run stays outside the mark, so that no line is drawn under it. */
function edged(text: string, marked: (inner: string) => readonly TextRun[]): readonly TextRun[] {
  const { before, inner, after } = passageOf(text)
  const edge = (space: string) => (space === '' ? [] : [words(space)])
  return [...edge(before), ...marked(inner), ...edge(after)]
}

const run = (text: string, plain: CharacterStyle, boxed: CharacterStyle): readonly TextRun[] =>
  segments(text).map((segment) => words(segment.text, segment.number ? boxed : plain))

/** True where no space parts a removal from the addition in its place. */
const touches = ({ base }: Span, next: Span | undefined) =>
  next?.kind === 'added' && !/\s$/.test(base) && !/^\s/.test(next.text)
