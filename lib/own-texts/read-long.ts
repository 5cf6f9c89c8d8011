import { rewordings, wordings } from '../changes'
import type { readTexts } from '../read-texts'
import type { ChangeFact, Span } from '../types'

type TextReading = ReturnType<typeof readTexts>

/** Longer texts, in characters, are read only where they differ: word by word they would take too long. */
export const longestRead = 10_000

/**
 * Reads two texts with `read` where they are short enough, else what stands between their common beginning and end.
 * Where that is too long as well, it is one removal and one addition, and no facts are found.
 */
export function readLong(base: string, text: string, read: (base: string, text: string) => TextReading): TextReading {
  if (isShort(base, text)) return read(base, text)
  if (base === text) return { kind: 'same' }
  const start = commonStart(base, text)
  const end = commonEnd(base.slice(start), text.slice(start))
  const [from, to] = [base.slice(start, base.length - end), text.slice(start, text.length - end)]
  const [before, after] = [base.slice(0, start), base.slice(base.length - end)]
  const inner = isShort(from, to) ? within(`${before}\n${after}`, from, to, read(from, to)) : unread
  if (inner.kind === 'same') return inner
  if (inner.kind === 'rewritten' && start + end < Math.min(base.length, text.length) / 2) return inner
  const { facts, changes } = inner
  const spans: readonly Span[] = [
    same(before),
    ...(inner.kind === 'changed' ? inner.spans : replaced(from, to)),
    same(after),
  ]
  return { kind: 'changed', spans: spans.filter((span) => span.base !== '' || span.text !== ''), facts, changes }
}

const unread: TextReading = { kind: 'rewritten', facts: [], changes: [] }

/** Says of a reading only what holds of the whole texts: what stands around was neither added nor removed. */
function within(around: string, from: string, to: string, reading: TextReading): TextReading {
  if (reading.kind === 'same') return reading
  const words = around.toLowerCase()
  const stands = ({ base, here }: ChangeFact) => words.includes((base ?? here ?? '').toLowerCase())
  const facts = reading.facts.filter((fact) => (fact.base !== undefined && fact.here !== undefined) || !stands(fact))
  if (reading.kind === 'changed') return { ...reading, facts, changes: wordings(reading.spans, facts) }
  return { ...reading, facts, changes: facts.length > 0 ? [] : rewordings(from, to, around) }
}

const isShort = (...texts: readonly string[]): boolean => texts.every(({ length }) => length <= longestRead)

/** A sentence or a clause ends there: what differs is read from its beginning to its end. */
const boundary = /[.;:!?]\s|\n/g

/** How much both texts begin with. */
function commonStart(base: string, text: string): number {
  let count = 0
  while (count < base.length && base[count] === text[count]) count++
  const last = [...base.slice(0, count).matchAll(boundary)].at(-1)
  return last ? last.index + last[0].length : 0
}

/** How much both texts end with. */
function commonEnd(base: string, text: string): number {
  let count = 0
  while (count < base.length && base[base.length - 1 - count] === text[text.length - 1 - count]) count++
  const shared = base.slice(base.length - count)
  const [first] = shared.matchAll(boundary)
  return first ? shared.length - first.index - first[0].length : 0
}

const same = (text: string): Span => ({ kind: 'same', base: text, text })
const replaced = (base: string, text: string): readonly Span[] => [
  { kind: 'removed', base, text: '' },
  { kind: 'added', base: '', text },
]
