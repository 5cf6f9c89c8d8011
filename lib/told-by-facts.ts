import { isLight, type Token, tokenise } from './tokens'
import type { ChangeFact, Span } from './types'
import { sidesOf, type Wording } from './wording'

/** Tells whether change facts say all that a change of wording does, so that it need not be told again. */
export function toldBy(facts: readonly ChangeFact[], spans: readonly Span[]): (wording: Wording) => boolean {
  const contents = new Set(facts.flatMap(({ base = '', here = '' }) => [...contentOf(base), ...contentOf(here)]))
  const removed = wordsAlone('base', facts, spans)
  const added = wordsAlone('here', facts, spans)
  return (wording) => {
    const { base, here } = sidesOf(wording)
    const content = [...contentOf(base), ...contentOf(here)]
    if (content.length > 0) return content.every((word) => contents.has(word))
    const [gone, come] = [wordsOf(base), wordsOf(here)]
    const isTold = gone.every((word) => removed.has(word)) && come.every((word) => added.has(word))
    return gone.length + come.length > 0 && isTold
  }
}

/**
 * The words of facts that differ in words without content alone: "not" where "will not be lifted" was added and "will be
 * lifted" stands unmarked. That "in peacetime" was added says nothing of another "in".
 */
function wordsAlone(side: 'base' | 'here', facts: readonly ChangeFact[], spans: readonly Span[]): ReadonlySet<string> {
  const kind = side === 'base' ? 'removed' : 'added'
  const marked = new Set(spans.flatMap((span) => (span.kind === kind ? contentOf(span.base + span.text) : [])))
  const texts = facts.map((fact) => fact[side] ?? '')
  return new Set(texts.filter((text) => !contentOf(text).some((word) => marked.has(word))).flatMap(wordsOf))
}

const keysOf = (text: string, isCounted: (token: Token) => boolean): string[] =>
  tokenise(text)
    .tokens.filter(isCounted)
    .flatMap(({ key }) => key.split(' '))

/** Keys of words, those of a name one by one, as facts and marks may put them together differently. */
const wordsOf = (text: string): string[] => keysOf(text, ({ kind }) => kind !== 'punctuation')
const contentOf = (text: string): string[] => keysOf(text, (token) => !isLight(token))
