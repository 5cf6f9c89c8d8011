import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marks } from './marks'
import { tokenise } from './tokens'
import type { Span } from './types'

const words = [
  ...['the', 'of', 'and', 'will', 'not', 'to', 'in', 'a', 'its', 'Ukraine', 'Russia', 'NATO', 'agrees', 'forces'],
  ...['Line of Contact', 'Article 5', 'START I', '600,000 personnel', '800,000 personnel', '50%', '100 days', '2025'],
  ...['peace', 'treaty', 'troops', 'non‑aggression', 'Ukraine’s', '“frozen”', 'assets,', 'signed.', 'zones;', '—', ':'],
]
const wide = [' ', '\n', '  ', '\u00a0', '\r\n']
const gaps = [' ', ' ', ' ', ' ', '\n', '  ', '\u00a0', '']
const piece = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)).map((parts) => parts.join(''))
const sentence = fc.array(piece, { maxLength: 24 })

/** A sentence and another made from it: each piece is kept, left out, replaced or followed by one more. */
const mutated = sentence.chain((pieces) =>
  fc.tuple(
    fc.constant(pieces.join('')),
    fc
      .tuple(...pieces.map((kept) => fc.oneof({ weight: 4, arbitrary: fc.constant(kept) }, piece, fc.constant(''))))
      .map((parts) => parts.join('')),
  ),
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[ \n\t]{0,6}$/),
  sentence.map((pieces) => pieces.join('')),
)
const pairs = fc.oneof(mutated, fc.tuple(anything, anything))

const holds = (property: (base: string, other: string) => void) =>
  fc.assert(
    fc.property(pairs, ([base, other]) => property(base, other)),
    { numRuns: 300 },
  )
const baseOf = (spans: readonly Span[]) => spans.map((span) => span.base).join('')
const otherOf = (spans: readonly Span[]) => spans.map((span) => span.text).join('')

describe('for any two texts', () => {
  test('the spans spell both exactly', () => {
    holds((base, other) => {
      const spans = marks(base, other)
      expect([baseOf(spans), otherOf(spans)]).toEqual([base, other])
    })
  })

  test('no span is empty, like neighbours are one, and a removal stands before the addition in its place', () => {
    holds((base, other) => {
      const kinds = marks(base, other).map((span) => {
        expect(span.base + span.text).not.toBe('')
        return span.kind
      })
      expect(kinds.filter((kind, at) => kind === kinds[at - 1])).toEqual([])
      expect(kinds.join(' ')).not.toContain('added removed')
    })
  })

  test('what is kept has the same keys on both sides, commas at the edges of marks aside', () => {
    const keys = (text: string) => tokenise(text).tokens.map((token) => token.key)
    const strip = (list: readonly string[]) => list.filter((key) => !/^[.,:;]$/.test(key)).join(' ')
    holds((base, other) => {
      const spans = marks(base, other).filter((span) => span.kind === 'same')
      for (const span of spans) expect(strip(keys(span.base))).toBe(strip(keys(span.text)))
    })
  })

  test('every mark begins and ends between tokens, so that no word, number or name is cut', () => {
    holds((base, other) => {
      const spans = marks(base, other)
      for (const [side, text] of [['base', base] as const, ['text', other] as const]) {
        const inside = insides(text)
        let at = 0
        for (const span of spans) {
          at += span[side].length
          expect(inside.has(at)).toBe(false)
        }
      }
    })
  })

  test('the marks of the reverse mirror them', () => {
    holds((base, other) => {
      expect(kindsOf(marks(other, base))).toEqual(kindsOf(marks(base, other)).map(mirror))
    })
  })

  test('white space alone makes no mark', () => {
    const spaced = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...wide), fc.constantFrom(...wide)))
    fc.assert(
      fc.property(spaced, (parts) => {
        const base = parts.map(([word, gap]) => word.replaceAll(' ', gap) + gap).join('')
        const other = parts.map(([word, , gap]) => word.replaceAll(' ', gap) + gap).join('')
        expect(marks(base, other).every((span) => span.kind === 'same')).toBe(true)
      }),
    )
  })

  test('one text read against itself has no marks', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(marks(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', base: text, text }])
      }),
    )
  })
})

/** Offsets that lie within a token. */
function insides(text: string): ReadonlySet<number> {
  const offsets = new Set<number>()
  let at = 0
  for (const token of tokenise(text).tokens) {
    at += token.space.length
    for (let within = 1; within < token.text.length; within++) offsets.add(at + within)
    at += token.text.length
  }
  return offsets
}

/** What is kept, removed, added or replaced, in order; white space and commas between marks and edges are nothing. */
function kindsOf(spans: readonly Span[]): string[] {
  const worded = spans.filter((span) => span.kind !== 'same' || /[^\s,;\u200b\u2060\ufeff]/.test(span.base + span.text))
  return worded.flatMap((span, at) => {
    if (span.kind === 'added' && worded[at - 1]?.kind === 'removed') return []
    return span.kind === 'removed' && worded[at + 1]?.kind === 'added' ? ['replaced'] : [span.kind]
  })
}

const mirror = (kind: string) => ({ removed: 'added', added: 'removed' })[kind] ?? kind
