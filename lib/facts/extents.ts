import { isFunctionWord } from '../function-words'
import type { Token } from '../tokens'
import type { Found } from './found'
import { isWord, keyOf, type Sentence, wordsOf } from './sentences'

/**
 * How much of a thing that both texts name is meant, where they differ: "all global" sanctions beside sanctions, "its
 * law" beside "every law", "prisoners and bodies" beside "prisoners of war". A pair of lists, for the base and the other.
 */
export function extentsIn(base: readonly Sentence[], other: readonly Sentence[]): readonly [Found[], Found[]] {
  const [from, to] = [nounsOf(base), nounsOf(other)]
  return [extents(from, to), extents(to, from)]
}

/** A word of content with what stands before and after it that says how much of it is meant. */
interface Noun {
  readonly key: string
  readonly sentence: number
  /** "all", "every", "its"; empty where none of them stands before it. */
  readonly determiner: string
  /** From the determiner to before the noun. */
  readonly before: readonly Token[]
  readonly token: Token
  /** "and bodies", "of war". */
  readonly after: readonly Token[]
}

const quantifiers = /^(?:all|every|each|any)$/
const determiners = /^(?:all|every|each|any|its|their|his|her|the|an?|some|these|those)$/

function nounsOf(sentences: readonly Sentence[]): readonly Noun[] {
  return sentences.flatMap((sentence, place) => {
    const floating = sentence.findIndex(({ key }, at) => key === 'all' && sentence[at + 1]?.key === 'be')
    return sentence.flatMap((token, at): readonly Noun[] => {
      // What determines a noun stands before the first of its words; the noun is the last of them.
      if (!isPlain(token) || isPlain(sentence[at + 1])) return []
      let start = at - 1
      while (start > at - 3 && isPlain(sentence[start])) start--
      // "Detainees will all be returned" says the same as "all detainees will be".
      const determiner = at < floating ? 'all' : (sentence[start]?.key ?? '')
      const isDetermined = determiners.test(determiner)
      return [
        {
          key: token.key,
          sentence: place,
          determiner: isDetermined ? determiner : '',
          before: isDetermined && at > floating ? sentence.slice(start, at) : [],
          token,
          after: extension(sentence, at),
        },
      ]
    })
  })
}

const isPlain = (token: Token | undefined): boolean => token?.kind === 'word' && !isFunctionWord(token.key)

/** "prisoners and bodies", "prisoners of war": of plurals only, where "and" does not join what is done. */
function extension(sentence: Sentence, at: number): readonly Token[] {
  const [noun, joint, next] = [sentence[at], sentence[at + 1]?.key, sentence[at + 2]]
  if (!noun?.key.endsWith('s') || !isWord(next) || !isPlain(next)) return []
  const extends_ = joint === 'of' || (joint === 'and' && next.key.endsWith('s'))
  return extends_ || (joint === 'and' && next.key === 'bodies') ? sentence.slice(at + 1, at + 3) : []
}

function extents(own: readonly Noun[], others: readonly Noun[]): Found[] {
  const words = new Set(others.map(({ key }) => key))
  return own.flatMap((noun) => {
    const counterparts = others.filter(({ key }) => key === noun.key)
    const [first] = counterparts
    if (!first) return []
    return [...quantified(noun, counterparts), ...extended(noun, first, words)]
  })
}

/** "all global", where the other text names the same thing without "all"; or "its law", where it says "every law". */
function quantified(noun: Noun, counterparts: readonly Noun[]): Found[] {
  const isMine = quantifiers.test(noun.determiner)
  const theirs = counterparts.map(({ determiner }) => determiner)
  if (
    isMine ? theirs.some((determiner) => quantifiers.test(determiner)) : !theirs.every((one) => quantifiers.test(one))
  )
    return []
  const isOwned = /^(?:its|their)$/.test(isMine ? (theirs[0] ?? '') : noun.determiner)
  if (!isMine && !isOwned) return []
  const tokens = isOwned ? [...noun.before, noun.token] : noun.before
  return [found(tokens, noun, `how much ${noun.key}`)]
}

/** "and hostages", where the other text has no hostages; with the noun where the other text goes on in another way. */
function extended(noun: Noun, counterpart: Noun, words: ReadonlySet<string>): Found[] {
  const added = noun.after.at(-1)
  if (!added || words.has(added.key)) return []
  const isReplaced = counterpart.after.length > 0
  if (noun.after[0]?.key === 'of' && !isReplaced) return []
  return [found(isReplaced ? [noun.token, ...noun.after] : noun.after, noun, `which ${noun.key}`)]
}

const found = (tokens: readonly Token[], noun: Noun, slot: string): Found => ({
  kind: 'condition',
  text: wordsOf(tokens),
  key: `${slot} ${keyOf(tokens)}`,
  slot,
  sentence: noun.sentence,
})
