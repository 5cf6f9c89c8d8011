import type { Run } from './runs'
import type { Token } from './tokens'
import type { Span } from './types'

/** Offsets in both texts. */
interface Place {
  readonly base: number
  readonly other: number
}

interface Mark {
  readonly from: Place
  readonly to: Place
}

/** A run with the white space that follows it in either text. */
interface PlacedRun extends Run {
  readonly start: Place
  readonly end: Place
  readonly after: { readonly base: string; readonly other: string }
}

/**
 * Writes aligned runs out as spans, by cutting both texts at the edges of the marks.
 *
 * White space at the edges of a mark stands outside it, and so do commas: "that, {in peacetime}, it". They are then in
 * a `same` span whose two sides differ. A passage that is only removed takes its commas and one space along, so that
 * the other text with the removals set into it reads well.
 */
export function spell(base: string, other: string, runs: readonly Run[]): Span[] {
  const spans: Span[] = []
  let done: Place = { base: 0, other: 0 }
  const write = ({ from, to }: Mark) => {
    const [kept, same] = [base.slice(done.base, from.base), other.slice(done.other, from.other)]
    const [removed, added] = [base.slice(from.base, to.base), other.slice(from.other, to.other)]
    if (kept + same !== '') spans.push({ kind: 'same', base: kept, text: same })
    if (removed !== '') spans.push({ kind: 'removed', base: removed, text: '' })
    if (added !== '') spans.push({ kind: 'added', base: '', text: added })
    done = to
  }
  for (const run of placed(runs, base, other)) {
    if (!run.same) write(marked(run))
  }
  const end = { base: base.length, other: other.length }
  write({ from: end, to: end })
  return spans
}

function placed(runs: readonly Run[], base: string, other: string): PlacedRun[] {
  let end: Place = { base: 0, other: 0 }
  return runs.map((run, at) => {
    const start = end
    end = { base: start.base + width(run.base), other: start.other + width(run.other) }
    const next = runs[at + 1]
    const after = {
      base: next ? (next.base[0]?.space ?? '') : base.slice(end.base),
      other: next ? (next.other[0]?.space ?? '') : other.slice(end.other),
    }
    return { ...run, start, end, after }
  })
}

/** Where the mark of a changed run begins and ends. */
function marked(run: PlacedRun): Mark {
  const { start, end } = run
  const [base, other] = [core(run.base), core(run.other)]
  if (base && other) {
    // Where the addition follows closely ("Article 5." for "Article 5, on"), the removal keeps its own space and commas.
    const baseFrom = start.base + (other.isParted ? base.from : 0)
    return {
      from: { base: baseFrom, other: start.other + other.from },
      to: { base: start.base + base.to, other: start.other + other.to },
    }
  }
  if (base) return removal(run)
  if (other) {
    return {
      from: { base: end.base, other: start.other + other.from },
      to: { base: end.base, other: start.other + other.to },
    }
  }
  return { from: { base: start.base + lead(run.base), other: start.other + lead(run.other) }, to: end }
}

/** Takes the white space after the passage along, or the one before it where only that fits. */
function removal({ base, start, end, after }: PlacedRun): Mark {
  const space = base[0]?.space ?? ''
  if (space !== after.other) return { from: { base: start.base, other: end.other }, to: end }
  const other = end.other + space.length
  return { from: { base: start.base + space.length, other }, to: { base: end.base + after.base.length, other } }
}

/** The part of one side that is marked, counted from the start of the run. */
interface Core {
  readonly from: number
  readonly to: number
  /** Whether white space stands before it. */
  readonly isParted: boolean
}

/** From the first to the last token that is no comma, without the white space before; undefined where all are commas. */
function core(tokens: readonly Token[]): Core | undefined {
  const first = tokens.findIndex(isNoComma)
  const token = tokens[first]
  if (!token) return undefined
  const from = width(tokens.slice(0, first)) + token.space.length
  return { from, to: width(tokens.slice(0, tokens.findLastIndex(isNoComma) + 1)), isParted: token.space !== '' }
}

const isNoComma = (token: Token) => !/^[,;]$/.test(token.text)
const lead = (tokens: readonly Token[]) => tokens[0]?.space.length ?? 0
const width = (tokens: readonly Token[]) => tokens.reduce((sum, { space, text }) => sum + space.length + text.length, 0)
