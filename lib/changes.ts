import { areComparable, difference, readQuantity } from './numbers'
import { isLight, type Token, tokenise } from './tokens'
import type { Change, Span } from './types'

/**
 * What the marks of a text say, in words, in their order. A removal and the addition in its place are one change; a
 * change made in several places is told once.
 */
export function changes(spans: readonly Span[]): Change[] {
  const told = spans.flatMap((span, at) => {
    const next = spans[at + 1]
    if (span.kind === 'removed') return describe(span.base, next?.kind === 'added' ? next.text : '')
    if (span.kind === 'added' && spans[at - 1]?.kind !== 'removed') return describe('', span.text)
    return []
  })
  return [...new Map(told.map((change) => [JSON.stringify(change), change])).values()]
}

/**
 * For two wordings too different for marks: the figures, and names with a figure such as "Article 5", that only one of
 * them has; where neither has any, the first words of content that only one of them has.
 */
export function rewrittenChanges(base: string, other: string): Change[] {
  const figured = figuresThatDiffer(base, other)
  return figured.length > 0 ? figured : [...ownWords('base', base, other), ...ownWords('here', other, base)]
}

/** Words of content told of each side of a rewritten pair. */
const mostWords = 5

function ownWords(only: 'base' | 'here', text: string, without: string): Change[] {
  const there = new Set(tokenise(without).tokens.map(({ key }) => key))
  const own = tokenise(text).tokens.filter((token) => !isLight(token) && !there.has(token.key))
  const words = [...new Map(own.map((token) => [token.key, oneLine(token.text)])).values()]
  return words.length > 0 ? [{ kind: 'words', only, words: words.slice(0, mostWords) }] : []
}

function figuresThatDiffer(base: string, other: string): Change[] {
  const [from, to] = [figures(base), figures(other)]
  const gone = from.filter(({ key }) => !to.some((token) => token.key === key))
  const come = to.filter(({ key }) => !from.some((token) => token.key === key))
  /** The one number of the other list in the same unit; undefined where there is none, or no telling which. */
  const counterpart = (token: Token, own: readonly Token[], others: readonly Token[]) => {
    const [match, ...more] = others.filter((candidate) => count(token, candidate))
    return match && more.length === 0 && own.filter((rival) => count(rival, match)).length === 1 ? match : undefined
  }
  return [
    ...gone.map((token): Change => {
      const match = counterpart(token, gone, come)
      return (match && count(token, match)) ?? { kind: 'removed', text: oneLine(token.text) }
    }),
    ...come
      .filter((token) => !counterpart(token, come, gone))
      .map((token): Change => ({ kind: 'added', text: oneLine(token.text) })),
  ]
}

/** Tokens that hold a figure, each key once. */
function figures(text: string): Token[] {
  const tokens = tokenise(text).tokens.filter((token) => token.kind === 'number' || /\d/.test(token.text))
  return [...new Map(tokens.map((token) => [token.key, token])).values()]
}

/** What one passage becomes; either may be empty. */
function describe(from: string, to: string): Change[] {
  const [removed, added] = [trimmed(from), trimmed(to)]
  if (removed === added) return []
  if (removed === '' || isConnective(removed, added)) return lines(to).map((text) => ({ kind: 'added', text }))
  if (added === '' || isConnective(added, removed)) return lines(from).map((text) => ({ kind: 'removed', text }))
  return describeNumbers(removed, added) ?? [{ kind: 'replaced', from: removed, to: added }]
}

/** The change of a number and of the words around it, where each passage holds one number and the unit is the same. */
function describeNumbers(removed: string, added: string): Change[] | undefined {
  const [before, after] = [aroundNumber(removed), aroundNumber(added)]
  const change = before && after && count(before.number, after.number)
  return change && [change, ...describe(before.lead, after.lead), ...describe(before.rest, after.rest)]
}

/** Undefined where a passage holds no number or several. */
function aroundNumber(text: string): { lead: string; number: Token; rest: string } | undefined {
  const { tokens } = tokenise(text)
  const [number, ...more] = tokens.filter((token) => token.kind === 'number')
  if (!number || more.length > 0) return undefined
  const at = tokens.indexOf(number)
  return { lead: spelled(tokens.slice(0, at)), number, rest: spelled(tokens.slice(at + 1)) }
}

/** The change from one number to another; undefined where they do not count the same unit. */
function count(a: Token, b: Token): Change | undefined {
  if (a.kind !== 'number' || b.kind !== 'number') return undefined
  const [from, to] = [readQuantity(a.text), readQuantity(b.text)]
  if (!areComparable(from, to)) return undefined
  const unit = to.unit === '%' ? '' : to.unit
  return { kind: 'number', from: from.figure, to: to.figure, unit, difference: difference(from, to) }
}

/** "and" or an article that only gives way to words of content, or the reverse, is no change of its own. */
const isConnective = (text: string, counterpart: string): boolean =>
  /^(?:and|an?|the)$/i.test(text) && tokenise(counterpart).tokens.some((token) => !isLight(token))

const lines = (passage: string) =>
  passage
    .split(/[\r\n]+/)
    .map(trimmed)
    .filter((line) => line !== '')
const spelled = (tokens: readonly Token[]) => tokens.map(({ space, text }) => space + text).join('')
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Without white space and punctuation at the edges, nor quotes around the whole; what is nothing else keeps them. */
function trimmed(passage: string): string {
  const text = oneLine(passage.replace(/^[\s,;:.!?–—-]+|[\s,;:.!?–—-]+$/g, ''))
  return /^["“«]([^"”»]+)["”»]$/.exec(text)?.[1] ?? (text || oneLine(passage))
}
