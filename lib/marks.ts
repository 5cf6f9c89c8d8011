import { diffArrays } from 'diff'
import { pairSentences } from './pair-sentences'
import { joinIslands, slideEdges } from './phrases'
import { flip, type Run, trimmed } from './runs'
import { spell } from './spell'
import { isLight, type Token, tokenise } from './tokens'
import type { Span } from './types'

/**
 * What `other` keeps, leaves out and adds, read against `base`, in phrases.
 *
 * Joined, the spans spell both texts exactly. Read the other way round, what was removed is added and the reverse.
 */
export function marks(base: string, other: string): Span[] {
  const aligned = trimmed(align(tokenise(base).tokens, tokenise(other).tokens))
  return spell(base, other, trimmed(joinIslands(slideEdges(aligned))))
}

/** Aligns in one fixed order, whichever text is the base, so that both readings of a pair mirror each other. */
function align(base: readonly Token[], other: readonly Token[]): Run[] {
  return comesFirst(other, base) ? alignSentences(other, base).map(flip) : alignSentences(base, other)
}

const comesFirst = (a: readonly Token[], b: readonly Token[]) => spelling(a) < spelling(b)
const spelling = (tokens: readonly Token[]) => keys(tokens).join('\n')

/**
 * Pairs of sentences first: they keep a word from being looked for in the next sentence. Where they lose much that the
 * texts share, since what is one sentence here stands in several there, the texts are aligned whole.
 */
function alignSentences(base: readonly Token[], other: readonly Token[]): Run[] {
  const stretches = pairSentences(base, other)
  const paired = stretches.flatMap((stretch) => alignWords(stretch.base, stretch.other))
  const enough = muchMore * contentKept(paired)
  if (stretches.length === 1 || sharedContent(base, other) <= enough) return paired
  const whole = alignWords(base, other)
  return contentKept(whole) > enough ? whole : paired
}

const muchMore = 1.25

/** How much any alignment could keep. */
function sharedContent(base: readonly Token[], other: readonly Token[]): number {
  const keys = new Set(base.filter(isContent).map(({ key }) => key))
  return other.filter((token) => isContent(token) && keys.has(token.key)).length
}

const contentKept = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + (run.same ? run.base.filter(isContent).length : 0), 0)

/** Aligns the words that carry content first, then what stands between them: a comma never outweighs a word. */
function alignWords(base: readonly Token[], other: readonly Token[]): Run[] {
  const runs: Run[] = []
  let [baseAt, otherAt] = [0, 0]
  const alignUpTo = (baseEnd: number, otherEnd: number) => {
    for (const run of compare(base.slice(baseAt, baseEnd), other.slice(otherAt, otherEnd))) runs.push(run)
    ;[baseAt, otherAt] = [baseEnd, otherEnd]
  }
  for (const kept of compare(base.filter(isContent), other.filter(isContent)).filter((run) => run.same)) {
    for (const [at, token] of kept.base.entries()) {
      alignUpTo(base.indexOf(token, baseAt), other.indexOf(kept.other[at] ?? token, otherAt))
      alignUpTo(baseAt + 1, otherAt + 1)
    }
  }
  alignUpTo(base.length, other.length)
  return runs
}

const isContent = (token: Token) => !isLight(token)

/** Texts that differ in more tokens than this share nothing worth the time it takes to find. */
const maxEditLength = 6000

/** The longest common sequence of keys and what stands around it. */
function compare(base: readonly Token[], other: readonly Token[]): Run[] {
  const edits = diffArrays(keys(base), keys(other), { maxEditLength })
  if (!edits) return [{ same: false, base, other }]
  let [baseAt, otherAt] = [0, 0]
  return edits.map(({ added, removed, count }) => {
    const run = {
      same: !added && !removed,
      base: added ? [] : base.slice(baseAt, baseAt + count),
      other: removed ? [] : other.slice(otherAt, otherAt + count),
    }
    baseAt += run.base.length
    otherAt += run.other.length
    return run
  })
}

const keys = (tokens: readonly Token[]) => tokens.map((token) => token.key)
