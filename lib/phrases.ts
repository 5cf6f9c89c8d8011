import { leavesPhraseOpen, opensPhrase } from './function-words'
import { alternating, isPure, joinRuns, type Run } from './runs'
import { isLight, type Token } from './tokens'

/** Puts changed runs together where the words kept between them are too few to be read as kept. Runs take turns. */
export function joinIslands(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const island = joined.at(-1)
    const before = joined.at(-2)
    if (before && island && !run.same && isIsland(before, island, run)) {
      joined.splice(-2, 2, joinRuns(false, before, island, run))
    } else joined.push(run)
  }
  return joined
}

/**
 * Additions alone, or removals alone, stay apart: joined, they would mark words that stand in both texts. An island lies
 * within one sentence.
 * - Between two replacements it has fewer words than either, or up to two (three without content).
 * - Between a removal and an addition it has up to two words (three without content).
 * - Between a replacement and an addition or a removal it has up to two words without content.
 * A number or a name of several words is no island of two words.
 */
function isIsland(before: Run, island: Run, after: Run): boolean {
  const removes = before.base.length + after.base.length > 0
  const adds = before.other.length + after.other.length > 0
  const goesOn = ![...island.base, ...island.other].some(endsSentence)
  if (!removes || !adds || !goesOn) return false
  const width = words(island.base)
  const isLightOnly = island.base.every(isLight)
  if (isPure(before) !== isPure(after)) return isLightOnly && width <= 2
  if (!isPure(before) && width < weight(before) && width < weight(after)) return true
  return isLightOnly ? width <= 3 : width <= 2 && !island.base.some(isWhole)
}

const words = (tokens: readonly Token[]) =>
  tokens.reduce((sum, { kind, text }) => sum + (kind === 'punctuation' ? 0 : text.split(/\s+/).length), 0)
const weight = (run: Run) => Math.max(words(run.base), words(run.other))
const isWhole = (token: Token) => token.kind === 'number' || /\s/.test(token.text)
const endsSentence = (token: Token) => /^[.:!?。：！？؟।۔]+$/.test(token.key)
const startsLine = (token: Token) => /[\r\n]/.test(token.space)

/**
 * Moves additions and removals along equal words to the limits of a phrase: "the {plan and the} plan" and
 * "{the plan and} the plan" spell the same, and the second reads better. Runs take turns, before and after.
 */
export function slideEdges(runs: readonly Run[]): Run[] {
  const slid = [...(runs[0]?.same ? [] : [nothing]), ...runs, ...(runs.at(-1)?.same ? [] : [nothing])]
  for (const [at, run] of slid.entries()) {
    const before = slid[at - 1]
    const after = slid[at + 1]
    if (!before || !after || !isPure(run)) continue
    const [side, opposite] = run.base.length > 0 ? (['base', 'other'] as const) : (['other', 'base'] as const)
    const tokens = [...before[side], ...run[side], ...after[side]]
    const kept = [...before[opposite], ...after[opposite]]
    // A neighbour used up would let this run touch the next one.
    const limits = [at > 1 ? 1 : 0, kept.length - (at < slid.length - 2 ? 1 : 0)] as const
    const start = bestStart(tokens, before[side].length, run[side].length, limits)
    const end = start + run[side].length
    slid[at - 1] = { ...before, [side]: tokens.slice(0, start), [opposite]: kept.slice(0, start) }
    slid[at] = { ...run, [side]: tokens.slice(start, end) }
    slid[at + 1] = { ...after, [side]: tokens.slice(end), [opposite]: kept.slice(start) }
  }
  return alternating(slid)
}

const nothing: Run = { same: true, base: [], other: [] }

/** Where a window of `length` tokens reads best, among the places that leave the same keys outside. */
function bestStart(tokens: readonly Token[], start: number, length: number, [min, max]: readonly [number, number]) {
  const slides = (at: number) => tokens[at]?.key === tokens[at + length]?.key
  let first = start
  while (first > min && slides(first - 1)) first--
  let last = start
  while (last < max && slides(last)) last++
  let best = start
  const fitness = (at: number) => edgeFitness(tokens, at) + edgeFitness(tokens, at + length)
  for (let at = first; at <= last; at++) if (fitness(at) > fitness(best)) best = at
  return best
}

/** How well a mark begins or ends between the token before `at` and the one at `at`; higher is better. */
function edgeFitness(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  const after = tokens[at]
  if (!before || !after || endsSentence(before) || startsLine(after)) return 4
  if (before.kind === 'punctuation') return 3
  if (leavesPhraseOpen(before.key)) return opensPhrase(after.key) ? 0 : -2
  return after.kind === 'punctuation' || opensPhrase(after.key) ? 2 : 0
}
