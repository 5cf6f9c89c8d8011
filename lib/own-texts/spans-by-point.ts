import type { Cell, Span } from '../types'

/**
 * A changed cell's spans, one list per point of the cell. What was removed stays with the point in which it is missed,
 * and so does the line feed between two points, which no list shows on its text side.
 */
export function spansByPoint({ points, reading }: Cell): readonly (readonly Span[])[] {
  if (reading.kind !== 'changed') return points.map(({ text }) => [{ kind: 'same', base: text, text }])
  const lists: Span[][] = points.map(() => [])
  let [at, left] = [0, points[0]?.text.length ?? 0]
  for (const span of reading.spans) {
    let text = span.text
    if (span.kind === 'removed') lists[at]?.push(span)
    while (text !== '') {
      const piece = text.slice(0, left)
      if (piece !== '')
        lists[at]?.push(
          span.kind === 'same' ? { ...span, base: piece, text: piece } : { kind: 'added', base: '', text: piece },
        )
      text = text.slice(piece.length)
      left -= piece.length
      if (left > 0 || text === '') continue
      // The line feed between two points.
      text = text.slice(1)
      left = points[++at]?.text.length ?? text.length
    }
  }
  return lists
}
