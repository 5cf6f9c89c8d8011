import { isLight, tokenise } from './tokens'
import type { Change, ChangeFact, Span } from './types'

/**
 * What the marks of a text say beyond its change facts, in words, in their order. A removal and the addition in its
 * place are one change; a change made in several places is told once.
 */
export function wordings(spans: readonly Span[], facts: readonly ChangeFact[]): Change[] {
  const told = spans.flatMap((span, at) => {
    const next = spans[at + 1]
    if (span.kind === 'removed') return describe(span.base, next?.kind === 'added' ? next.text : '')
    if (span.kind === 'added' && spans[at - 1]?.kind !== 'removed') return describe('', span.text)
    return []
  })
  const known = new Set(facts.flatMap(({ base = '', here = '' }) => [...contents(base), ...contents(here)]))
  const isTold = (change: Change) => wordsOf(change).every((word) => known.has(word)) && wordsOf(change).length > 0
  return [...new Map(told.map((change) => [JSON.stringify(change), change])).values()].filter(
    (change) => !isTold(change),
  )
}

/** Keys of the words of content, those of a name one by one, as facts and marks may put them together differently. */
const contents = (text: string): string[] =>
  tokenise(text)
    .tokens.filter((token) => !isLight(token))
    .flatMap(({ key }) => key.split(' '))

function wordsOf(change: Change): string[] {
  if (change.kind === 'words') return [...change.words]
  return change.kind === 'replaced' ? [...contents(change.from), ...contents(change.to)] : contents(change.text)
}

/** For two wordings too different for marks and without a fact: the first words of content that only one of them has. */
export const rewordings = (base: string, other: string): Change[] => [
  ...ownWords('base', base, other),
  ...ownWords('here', other, base),
]

/** Words of content told of each side of a rewritten pair. */
const mostWords = 5

function ownWords(only: 'base' | 'here', text: string, without: string): Change[] {
  const there = new Set(tokenise(without).tokens.map(({ key }) => key))
  const own = tokenise(text).tokens.filter((token) => !isLight(token) && !there.has(token.key))
  const words = [...new Map(own.map((token) => [token.key, oneLine(token.text)])).values()]
  return words.length > 0 ? [{ kind: 'words', only, words: words.slice(0, mostWords) }] : []
}

/** What one passage becomes; either may be empty. */
function describe(from: string, to: string): Change[] {
  const [removed, added] = [trimmed(from), trimmed(to)]
  if (removed === added) return []
  if (removed === '' || isConnective(removed, added)) return lines(to).map((text) => ({ kind: 'added', text }))
  if (added === '' || isConnective(added, removed)) return lines(from).map((text) => ({ kind: 'removed', text }))
  return [{ kind: 'replaced', from: removed, to: added }]
}

/** "and" or an article that only gives way to words of content, or the reverse, is no change of its own. */
const isConnective = (text: string, counterpart: string): boolean =>
  /^(?:and|an?|the)$/i.test(text) && tokenise(counterpart).tokens.some((token) => !isLight(token))

const lines = (passage: string) =>
  passage
    .split(/[\r\n]+/)
    .map(trimmed)
    .filter((line) => line !== '')
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Without white space and punctuation at the edges, nor quotes around the whole; what is nothing else keeps them. */
function trimmed(passage: string): string {
  const text = oneLine(passage.replace(/^[\s,;:.!?–—-]+|[\s,;:.!?–—-]+$/g, ''))
  return /^["“«]([^"”»]+)["”»]$/.exec(text)?.[1] ?? (text || oneLine(passage))
}
