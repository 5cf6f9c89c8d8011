import { dateStretches } from './dates'
import type { Found } from './found'
import { bindsWithTo, purposes } from './lexicon'
import { isWord, keyOf, type Sentence, wordsOf } from './sentences'
import { overlaps, type Stretch, stretchesOf } from './stretches'

/** A scope, a condition, an exception or a purpose, and the place in the sentence that it fills. */
interface Condition extends Stretch {
  readonly slot: string
}

/** Scopes and conditions of a text: "in peacetime", "once all parties have agreed", "under IAEA supervision". */
export const conditionsIn = (sentences: readonly Sentence[]): readonly Found[] =>
  sentences.flatMap((sentence, place) =>
    conditionStretches(sentence).map(({ start, end, slot }): Found => {
      const tokens = sentence.slice(start, end)
      return {
        kind: 'condition',
        text: wordsOf(tokens),
        key: plain(named(keyOf(tokens), sentence)),
        slot,
        sentence: place,
        // Alone, it is told by the name of what sets the standard.
        needsPartner: slot === 'standard',
      }
    }),
  )

/** Where the conditions of a sentence stand, in order and apart from each other and from its dates. */
export function conditionStretches(sentence: Sentence): readonly Condition[] {
  const dates = dateStretches(sentence)
  const taken: Condition[] = []
  const found = [...clauses(sentence), ...inclusions(sentence), ...aims(sentence), ...set(sentence)]
  for (const one of found.filter(({ start, end }) => end > start))
    if (![...taken, ...dates].some((other) => overlaps(one, other))) taken.push(one)
  return taken.sort((a, b) => a.start - b.start)
}

/** "it" in a condition stands for the subject: "Ukraine loses it if it invades" says whom it means. */
function named(key: string, sentence: Sentence): string {
  const subject = sentence.find(isWord)
  return subject && /^(?:if|unless|once|until|after|while) (?:it|they)\b/.test(key)
    ? key.replace(/\b(?:it|they)\b/, subject.key)
    : key
}

/** Words of one meaning have one key: "fully", "in full" and "total" are no change of each other. */
const plain = (key: string): string =>
  key
    .replace(/^(?:fully|in full|total|complete|comprehensive|totally|completely)$/, 'full')
    .replace(/^(?:without conditions?|unconditionally)$/, 'unconditional')
    .replace(/^(?:partly|partially)$/, 'in part')
    .replace(/^mirrors /, 'mirror ')
    .replace(/^(in|on|by|under) (?:a|an|the) /, '$1 ')

const opensClause =
  /^(?:if|unless|until|till|once|after|before|while|when|whenever|pending|provided|outside|except|where)$/
const slotOf = (opener: string): string =>
  /^(?:if|unless|provided|where)$/.test(opener) ? 'if' : /^(?:outside|except)$/.test(opener) ? 'except' : 'when'

/** Clauses and phrases that begin with "if", "once", "after" and the like, to the end of what belongs to them. */
function clauses(sentence: Sentence): readonly Condition[] {
  const found: Condition[] = []
  for (let at = 0; at < sentence.length; at++) {
    const opener = sentence[at]?.key ?? ''
    if (!opensClause.test(opener)) continue
    const start = sentence[at - 1]?.key === 'only' ? at - 1 : at
    const end = clauseEnd(sentence, at)
    // "when, and only when," opens what comes after its marks, and says nothing by itself.
    if (end === at + 1) continue
    found.push({ start, end, slot: slotOf(opener) })
    at = end - 1
    // "once all have agreed and both sides have withdrawn": a second condition of the same kind.
    while (sentence[at + 1]?.key === 'and' && startsClause(sentence, at + 2)) {
      const next = clauseEnd(sentence, at + 2)
      found.push({ start: at + 2, end: next, slot: `${slotOf(opener)}, further` })
      at = next - 1
    }
  }
  return found
}

const finite = /^(?:has|have|is|are|was|were|will|must|may|shall|holds?)$/
const isEdge = (sentence: Sentence, at: number): boolean => /^[,;:.!?]$/.test(sentence[at]?.key ?? '.')

function clauseEnd(sentence: Sentence, start: number): number {
  let at = start + 1
  while (at < sentence.length && !isEdge(sentence, at)) {
    const key = sentence[at]?.key ?? ''
    if (opensClause.test(key) || key === 'without') break
    if (key === 'so' && sentence[at + 1]?.key === 'that') break
    if (/^(?:and|or)$/.test(key) && startsClause(sentence, at + 1)) break
    at++
  }
  return at
}

/** Whether a subject and a finite verb of its own follow, before the next mark. */
function startsClause(sentence: Sentence, start: number): boolean {
  for (let at = start; at < Math.min(sentence.length, start + 7) && !isEdge(sentence, at); at++)
    if (at > start && finite.test(sentence[at]?.key ?? '')) return true
  return false
}

/** "including its monitoring", "children included": what widens a provision, between the marks around it. */
const inclusions = (sentence: Sentence): readonly Condition[] =>
  sentence.flatMap(({ key }, at): readonly Condition[] => {
    const isNameAfter = sentence[at + 1]?.key === '"'
    if (key === 'including' && !isNameAfter) return [{ start: at, end: markAfter(sentence, at), slot: 'included' }]
    if (key !== 'included') return []
    let start = at
    while (start > 0 && !isEdge(sentence, start - 1)) start--
    return [{ start, end: at + 1, slot: 'included' }]
  })

function markAfter(sentence: Sentence, start: number): number {
  let at = start + 1
  while (at < sentence.length && !isEdge(sentence, at)) at++
  return at
}

/** "to ensure compliance", "for joint projects": what a thing is for, to the next mark or condition. */
const aims = (sentence: Sentence): readonly Condition[] =>
  sentence.flatMap(({ key }, at): readonly Condition[] => {
    const [before, after] = [sentence[at - 1]?.key ?? '', sentence[at + 1]?.key ?? '']
    if (key !== 'to' || at === 0 || !purposes.has(after) || bindsWithTo.has(before)) return []
    const end = clauseEnd(sentence, at)
    // "A package to rebuild Ukraine will include": part of the subject, not what the sentence does it for.
    const isInSubject = sentence.slice(at, end).some((token) => finite.test(token.key))
    return isInSubject ? [] : [{ start: at, end, slot: 'aim' }]
  })

const set = (sentence: Sentence): readonly Condition[] =>
  phrases.flatMap(({ slot, pattern }) => stretchesOf(sentence, pattern).map((stretch) => ({ ...stretch, slot })))

/** Phrases that limit or widen what is bound, by the place they fill; longer ones first. */
const phrases = [
  {
    slot: 'oversight',
    words: [
      'under (?:[^ ,;]+ ){0,2}(?:supervision|lead|leadership|command|control|direction|auspices|aegis)',
      '(?: of (?:the )?[^ ,;]+)?',
    ].join(''),
  },
  { slot: 'peace', words: 'in (?:peacetime|wartime|times? of (?:peace|war))' },
  { slot: 'duration', words: 'permanently|temporarily|provisionally|on a (?:permanent|temporary) basis' },
  { slot: 'status', words: 'de facto|de jure' },
  {
    slot: 'manner',
    words: [
      'in stages and case by case|gradually and in part|gradually|progressively|progressive|in stages|step by step',
      'case by case|in phases',
    ].join('|'),
  },
  { slot: 'degree', words: 'in full|in part|full|fully|partly|partially|total|complete|comprehensive' },
  { slot: 'terms', words: 'on (?:these|the following|equal|agreed) terms|on a (?:voluntary|reciprocal|mutual) basis' },
  { slot: 'bound', words: 'at most|at least|up to|(?:no|not) (?:more|less) than' },
  { slot: 'place', words: 'in the air , on land and at sea|in the air|on land|at sea' },
  {
    slot: 'means',
    words: [
      '(?:mostly |only )?at a distance(?: , with [^ ,;]+ and [^ ,;]+)?|by (?:[^ ,;]+ ){1,2}means|in money|in kind',
      'with (?:[^ ,;:.]+ ){1,5}as (?:one of the )?means|with (?:[^ ,;:.]+ ){1,5}as one of the means',
    ].join('|'),
  },
  { slot: 'extent', words: 'as a whole|(?:any|all|every) kinds? of|of (?:any|all|every) kinds?' },
  { slot: 'force', words: 'legally binding|unconditionally|unconditional|without conditions?' },
  { slot: 'without', words: 'without (?!delay|undue)[^ ,;:.]+' },
  { slot: 'standard', words: '(?:mirrors?|akin to|similar to|equivalent to|modelled on) [^ ,;:.]+' },
  { slot: 'target', words: 'against (?:russia|ukraine|(?:the )?united_states|europe|nato|belarus)' },
  { slot: 'dependence', words: '(?<=depends? on )[^,;:.]+' },
  { slot: 'subject', words: 'subject to [^,;:.]+' },
  { slot: 'source', words: 'in the (?:wording|proposal|version) of (?:the )?[^ ,;:.]+' },
  { slot: 'aim', words: '(?<=set up |created |formed |established |used |vehicle )for [^,;:.]+' },
  ...[
    'commercial',
    'unhindered',
    'predetermined',
    'current',
    'remaining',
    'preferential',
    'short-term',
    'exclusive',
  ].map((word) => ({ slot: word, words: word })),
].map(({ slot, words }) => ({ slot, pattern: new RegExp(`(?<= |^)(?:${words})(?= |$)`, 'g') }))
