import { withoutMoves } from './moves'
import { ownWords, wordsOf } from './own-words'
import { isLight, tokenise } from './tokens'
import { toldBy } from './told-by-facts'
import type { Change, ChangeFact, Span } from './types'
import type { Wording } from './wording'

/**
 * What the marks of a text say beyond its change facts, in words, in their order. A removal and the addition in its
 * place are one change; a change made in several places is told once, and words that only moved are none.
 */
export function wordings(spans: readonly Span[], facts: readonly ChangeFact[]): Wording[] {
  const told = spans.flatMap((span, at) => {
    const next = spans[at + 1]
    if (span.kind === 'removed') return describe(span.base, next?.kind === 'added' ? next.text : '')
    if (span.kind === 'added' && spans[at - 1]?.kind !== 'removed') return describe('', span.text)
    return []
  })
  const isTold = toldBy(facts, spans)
  const once = [...new Map(told.map((change) => [JSON.stringify(change), change])).values()]
  return withoutMoves(once.filter((change) => !isTold(change)))
}

/** Words of content told of each side of a rewritten pair. */
const mostWords = 5

/**
 * For two wordings too different for marks and without a fact: the first words of content that only one of them has.
 * What stands `around` both, the same in both texts, is nobody's own.
 */
export function rewordings(base: string, other: string, around = ''): Change[] {
  const inBoth = wordsOf(around)
  const sides = [
    { only: 'base', words: ownWords(base, other, inBoth) },
    { only: 'here', words: ownWords(other, base, inBoth) },
  ] as const
  return sides
    .filter(({ words }) => words.length > 0)
    .map(({ only, words }) => ({ kind: 'words', only, words: words.slice(0, mostWords) }))
}

/** What one passage becomes; either may be empty. */
function describe(from: string, to: string): Wording[] {
  const [removed, added] = [trimmed(from), trimmed(to)]
  if (removed === added) return []
  if (removed === '' || givesWay(removed, added)) return lines(to).map((text) => ({ kind: 'added', text }))
  if (added === '' || givesWay(added, removed)) return lines(from).map((text) => ({ kind: 'removed', text }))
  return [{ kind: 'replaced', from: removed, to: added }]
}

/** "and" or an article beside words of content is no change of its own, nor is a full stop or a comma beside words. */
const givesWay = (text: string, counterpart: string): boolean =>
  (/^(?:and|an?|the)$/i.test(text) && tokenise(counterpart).tokens.some((token) => !isLight(token))) ||
  (/^[,;:.，；：。、]$/.test(text) && hasWords(counterpart))

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Line by line; a line of marks alone is told only where there is no other. */
function lines(passage: string): string[] {
  const all = passage
    .split(/[\r\n]+/)
    .map(trimmed)
    .filter((line) => line !== '')
  const worded = all.filter(hasWords)
  return worded.length > 0 ? worded : all
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const edge = '[\\s,;:.!?–—、，。；：！？-]'
const edges = new RegExp(`^${edge}+|(?<!${edge})${edge}+$`, 'g')

/** Without white space and punctuation at the edges, nor quotes around the whole; what is nothing else keeps them. */
function trimmed(passage: string): string {
  const text = oneLine(passage.replace(edges, ''))
  return /^["“«]([^"”»]+)["”»]$/.exec(text)?.[1] ?? (text || oneLine(passage))
}
