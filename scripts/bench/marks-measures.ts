import type { Span } from '../../lib/types'

/** Two texts that the site sets side by side. */
export interface Pair {
  readonly base: string
  readonly other: string
}

/** What the marks of one pair of texts do to it. */
export interface Measures {
  /** Passages that are marked as removed or as added, each. */
  readonly runs: number
  /** Runs that begin or end inside a word. */
  readonly runsInWords: number
  /** Numbers of both texts. */
  readonly numbers: number
  /** Numbers that do not stand whole, either in one run or outside all runs. */
  readonly cutNumbers: number
  /** Characters of both texts that stand in runs. */
  readonly marked: number
  /** Characters of both texts. */
  readonly length: number
  /** Whether what is kept and removed spells the base exactly, and what is kept and added the other text. */
  readonly rebuilds: boolean
}

/**
 * What nobody would call two words or two numbers, so that no tool's idea of a word decides, ours neither: letters in
 * a row, and digits in a row or with one mark between. A percent sign, a unit, a hyphen or an apostrophe may be cut off.
 */
const word = /[\p{L}\p{M}]+/gu
const number = /\d+(?:[.,:/–-]\d+)*/g

export function measure({ base, other }: Pair, marked: readonly Span[]): Measures {
  const spans = joined(marked)
  const sides = [sideOf(spans, 'base'), sideOf(spans, 'text')]
  const changed = sides.flatMap(({ text, pieces }) => {
    const words = stretches(text, word)
    return pieces
      .filter(({ kind }) => kind !== 'same')
      .map((piece) => words.some((stretch) => isCut(stretch, piece.from) || isCut(stretch, piece.to)))
  })
  const cut = sides.flatMap(({ text, pieces }) =>
    stretches(text, number).filter((stretch) => pieces.some(({ to }) => isCut(stretch, to))),
  )
  return {
    runs: changed.length,
    runsInWords: changed.filter(Boolean).length,
    numbers: stretches(base, number).length + stretches(other, number).length,
    cutNumbers: cut.length,
    marked: marked.reduce((sum, { kind, base, text }) => sum + (kind === 'same' ? 0 : base.length + text.length), 0),
    length: base.length + other.length,
    rebuilds: sides[0]?.text === base && sides[1]?.text === other,
  }
}

interface Stretch {
  readonly from: number
  readonly to: number
}

const stretches = (text: string, pattern: RegExp): readonly Stretch[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ from: index, to: index + found.length }))

const isCut = ({ from, to }: Stretch, edge: number) => from < edge && edge < to

/** One of the two texts as its spans spell it, and where each of them stands in it. */
function sideOf(spans: readonly Span[], side: 'base' | 'text') {
  let text = ''
  const pieces = spans
    .filter((span) => span[side] !== '')
    .map((span) => {
      const from = text.length
      text += span[side]
      return { kind: span.kind, from, to: text.length }
    })
  return { text, pieces }
}

/** Neighbours of one kind are one run to the reader, however a tool hands them over; empty spans are none. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const span of spans) {
    if (span.base + span.text === '') continue
    const last = all.at(-1)
    if (last?.kind !== span.kind) all.push(span)
    else all[all.length - 1] = { ...last, base: last.base + span.base, text: last.text + span.text } as Span
  }
  return all
}
