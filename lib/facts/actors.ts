import type { Token } from '../tokens'
import { conditionStretches } from './conditions'
import type { Found } from './found'
import { actorHeads, bindingVerbs, namedBodyHeads, parties, places, suffers } from './lexicon'
import { modalOf } from './modality'
import { isWord, keyOf, type Sentence, wordsOf } from './sentences'
import { overlaps } from './stretches'

type Actor = Omit<Found, 'sentence'>

/**
 * Who is bound or acts: subjects of what a text says they will, must, may or agree to do, and those by whom or under
 * whose lead a thing is done. The subject of a passive is not bound by it.
 */
export const actorsIn = (sentences: readonly Sentence[]): readonly Found[] =>
  sentences.flatMap((whole, place) => {
    const conditions = conditionStretches(whole).filter(({ slot }) => slot !== 'standard')
    const sentence = whole.filter((_, at) => !conditions.some((one) => overlaps(one, { start: at, end: at + 1 })))
    return [...subjectsOf(sentence), ...agentsOf(sentence)].map((found): Found => ({ ...found, sentence: place }))
  })

function subjectsOf(sentence: Sentence): readonly Actor[] {
  const verb = verbOf(sentence)
  if (!verb || verb.passive || suffers.has(verb.key)) return []
  return piecesOf(sentence.slice(0, verb.at))
    .filter(isActor)
    .map((tokens) => actor(tokens, verb.key))
}

/** The verb of the main statement: what follows its modal, or a verb that binds by itself. */
function verbOf(sentence: Sentence): { at: number; key: string; passive: boolean } | undefined {
  const modal = modalOf(sentence)
  const binding = sentence.findIndex(({ key, kind }) => kind === 'word' && bindingVerbs.has(key))
  if (modal && (binding < 0 || modal.start <= binding)) {
    const rest = sentence.slice(modal.end).filter((token) => isWord(token) && !/ly$|^not$|^never$/.test(token.key))
    const passive = rest[0]?.key === 'be' && /(?:ed|en|wn|lt|ut|de|id|nt|ld|et)$/.test(rest[1]?.key ?? '')
    return {
      at: modal.start,
      key: rest[0]?.key ?? '',
      passive: passive && /^(?:will|must|may|shall|should|can)/.test(modal.key),
    }
  }
  const at = binding < 0 ? sentence.findIndex((_, at) => doesNow(sentence, at)) : binding
  return at < 0 ? undefined : { at, key: sentence[at]?.key.replace(/s$/, '') ?? '', passive: false }
}

/** What a party that opens the sentence does: "Europe adds 100 billion euros". */
const doesNow = (sentence: Sentence, at: number): boolean =>
  /[^s]s$/.test(sentence[at]?.key ?? '') &&
  !/^(?:is|was|has|does|its|as)$/.test(sentence[at]?.key ?? '') &&
  parties.has(keyOf(sentence.slice(0, at)))

/** Those by whom or with whom a thing is done. */
const agentsOf = (sentence: Sentence): readonly Actor[] =>
  sentence.flatMap((_, at) =>
    bringsAgent(sentence, at)
      ? piecesOf(phraseAfter(sentence, at))
          .filter(isActor)
          .map((tokens) => actor(tokens, 'agent'))
      : [],
  )

/** "by the parties", "cooperate with Ukraine", "with Europe taking part", "from the United States among others". */
function bringsAgent(sentence: Sentence, at: number): boolean {
  const [before, after] = [sentence[at - 1]?.key ?? '', sentence.slice(at + 1).map(({ key }) => key)]
  switch (sentence[at]?.key) {
    case 'by':
      return before !== 'side'
    case 'with':
      return after.includes('taking') || /^(?:cooperate|partner|work|together|jointly|alongside)$/.test(before)
    case 'from':
      return after.join(' ').includes('among others')
    default:
      return false
  }
}

function phraseAfter(sentence: Sentence, at: number): readonly Token[] {
  const end = sentence.findIndex(
    ({ key }, index) => index > at && /^(?:[,;:.]|among|taking|to|in|on|for|with|that|which|who)$/.test(key),
  )
  return sentence.slice(at + 1, end < 0 ? sentence.length : end)
}

/** What commas and "and" part: "Russia, Ukraine and Europe" are three. What opens a sentence before its subject goes. */
function piecesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const [first] = tokens
  const opening = /^(?:in|under|by|to|for|outside|with|on|at|as|after|for)$/.test(first?.key ?? '')
    ? tokens.findIndex(({ key }) => key === ',')
    : -1
  const pieces: Token[][] = [[]]
  for (const token of tokens.slice(opening + 1)) {
    const last = pieces.at(-1)
    if (/^(?:,|and|or|&)$/.test(token.key) && !isAdjective(last?.at(-1))) pieces.push([])
    else last?.push(token)
  }
  return pieces.map((piece) => piece.filter(isWord)).filter((piece) => piece.length > 0)
}

/** "European and willing non-European states" are one phrase. */
const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /(?:ean|ian|ish|ern|ous|ive)$/.test(token.key) && !actorHeads.has(token.key)

function isActor(piece: readonly Token[]): boolean {
  if (piece.some(({ key }) => /^(?:no|neither|none|it|they)$/.test(key))) return false
  const key = keyOf(piece)
  if (parties.has(key)) return true
  const of = piece.findIndex((token) => token.key === 'of')
  const head = (of > 0 ? piece[of - 1] : piece.at(-1))?.key ?? ''
  const name = head.split(' ').filter((word) => !/^(?:of|the)$/.test(word))
  const words = head.includes(' of ') ? head.split(' of ')[0]?.split(' ') : name
  const last = words?.at(-1) ?? ''
  if (places.has(key) || namedBodyHeads.has(last) || name.some((word) => namedBodyHeads.has(word))) return false
  return actorHeads.has(last.replace(/['’]s$/, ''))
}

const actor = (tokens: readonly Token[], slot: string): Actor => ({
  kind: 'actor',
  text: wordsOf(tokens.filter((token, at) => at > 0 || !/^(?:an?|all)$/.test(token.key))),
  key: keyOf(tokens),
  slot,
})
