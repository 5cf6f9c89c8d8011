import type { Span } from './types'

/**
 * Spans cut where the version's text has a line feed: one list per point of the cell. What was removed stays in the
 * paragraph in which it is missed; its own line feeds become spaces.
 */
export function paragraphsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]]
  for (const span of spans) {
    if (span.kind === 'removed') {
      paragraphs.at(-1)?.push({ ...span, base: span.base.replaceAll('\n', ' ') })
      continue
    }
    for (const [at, piece] of span.text.split('\n').entries()) {
      if (at > 0) paragraphs.push([])
      if (piece !== '')
        paragraphs.at(-1)?.push(span.kind === 'same' ? { ...span, base: piece, text: piece } : { ...span, text: piece })
    }
  }
  return paragraphs
}
