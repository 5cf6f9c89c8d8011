import { rewordings, wordings } from './changes'
import { facts } from './facts/facts'
import { marks } from './marks'
import { isRewritten } from './similarity'
import type { ChangeFact, Reading } from './types'

/** How one text reads against another: the same, changed with marks, or rewritten, and what differs. */
export function readTexts(
  base: string,
  text: string,
  factsOf: (base: string, text: string) => readonly ChangeFact[] = facts,
): Extract<Reading, { kind: 'same' | 'changed' | 'rewritten' }> {
  const spans = marks(base, text)
  if (spans.every((span) => span.kind === 'same')) return { kind: 'same' }
  const found = factsOf(base, text)
  if (isRewritten(spans))
    return { kind: 'rewritten', facts: found, changes: found.length > 0 ? [] : rewordings(base, text) }
  return { kind: 'changed', spans, facts: found, changes: wordings(spans, found) }
}
