import type { Cell, Span } from '../../types'

/**
 * What a cell keeps, leaves out and adds against the base's, whatever its reading. Joined over the list, `base` spells
 * the base's text exactly and `text` the cell's; texts that stand whole are one removal and one addition.
 */
export function spansOf(base: Cell, { reading, text }: Cell): readonly Span[] {
  if (reading.kind === 'changed') return reading.spans
  const isSame = reading.kind === 'base' || reading.kind === 'same'
  const spans: readonly Span[] = isSame
    ? [{ kind: 'same', base: base.text, text }]
    : [
        { kind: 'removed', base: base.text, text: '' },
        { kind: 'added', base: '', text },
      ]
  return spans.filter((span) => span.base !== '' || span.text !== '')
}
