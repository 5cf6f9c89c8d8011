import { isFunctionWord } from '../function-words'
import type { Token } from '../tokens'
import type { Found } from './found'
import { namedThings, parties, partyAdjectives, places } from './lexicon'
import { isWord, keyOf, type Sentence, wordsOf } from './sentences'
import type { Stretch } from './stretches'

type Name = Omit<Found, 'sentence'>

/** Instruments, bodies and places named: "Article 5", "Peace Council", "Donetsk", what stands in quotation marks. */
export const namesIn = (sentences: readonly Sentence[]): readonly Found[] =>
  sentences.flatMap((sentence, place) => [
    ...quoted(sentence).map((name): Found => ({ ...name, sentence: place })),
    ...proper(sentence).map((name): Found => ({ ...name, sentence: place })),
    ...ofParties(sentence).map((name): Found => ({ ...name, sentence: place })),
  ])

/** Quotation marks around a name or a phrase; a statement in them, with a verb, is none. */
function quoted(sentence: Sentence): readonly Name[] {
  const marks = sentence.flatMap(({ key }, at) => (key === '"' ? [at] : []))
  return marks.flatMap((open, index) => {
    const close = marks[index + 1]
    if (index % 2 > 0 || close === undefined) return []
    const inside = { start: open + 1, end: close }
    const isTime = sentence[close + 1]?.key === 'time'
    const isStatement = sentence.slice(open, close).some(({ key }) => /^(?:not|is|are|does|will|has|have)$/.test(key))
    const isEmpty = !sentence.slice(open + 1, close).some(isWord)
    return isStatement || isTime || isEmpty ? [] : [found(sentence, inside)]
  })
}

function proper(sentence: Sentence): readonly Name[] {
  const inQuotes = quotedPlaces(sentence)
  const first = sentence.findIndex(isWord)
  return sentence.flatMap((token, at) => {
    if (inQuotes.has(at) || !isName(token, at === first)) return []
    return [found(sentence, withThing(sentence, at))]
  })
}

function quotedPlaces(sentence: Sentence): ReadonlySet<number> {
  const inside = new Set<number>()
  let open = false
  for (const [at, { key }] of sentence.entries()) {
    if (key === '"') open = !open
    else if (open) inside.add(at)
  }
  return inside
}

function isName(token: Token, opens: boolean): boolean {
  const { key, kind, text } = token
  if (places.has(key)) return true
  if (parties.has(key) || partyAdjectives.has(key) || /^armed forces|^(?:us|eu|nato|russia|ukraine)-/.test(key))
    return false
  if (kind === 'name') return !/^(?:president|prime minister|foreign minister) /.test(key)
  return kind === 'word' && !opens && /^\p{Lu}/u.test(text) && !isFunctionWord(key) && !/['’]s$/.test(key)
}

/** "the Kakhovka dam", "the Kakhovka hydroelectric plant": the name with the thing that carries it. */
function withThing(sentence: Sentence, at: number): Stretch {
  const key = (index: number) => sentence[index]?.key ?? ''
  if (namedThings.has(key(at + 1))) return { start: at, end: at + 2 }
  if (namedThings.has(key(at + 2)) && /(?:ic|al|ar)$/.test(key(at + 1))) return { start: at, end: at + 3 }
  return { start: at, end: at + 1 }
}

/** "European fighter jets": whose a thing is, where the thing follows. */
const ofParties = (sentence: Sentence): readonly Name[] =>
  sentence.flatMap(({ key, text }, at) => {
    const [one, two] = [sentence[at + 1], sentence[at + 2]]
    if (!partyAdjectives.has(key) || one?.kind !== 'word' || !/^\p{Lu}/u.test(text)) return []
    const thing = `of ${[one, two]
      .filter((token) => token?.kind === 'word' && !isFunctionWord(token.key))
      .map((token) => token?.key)
      .join(' ')}`
    return [{ kind: 'name', text, key: `${key} ${thing}`, slot: thing, needsPartner: true }]
  })

function found(sentence: Sentence, { start, end }: Stretch): Name {
  const tokens = sentence.slice(start, end)
  const around = (from: number, step: number): string => {
    let at = from
    while (/^(?:"|the|an?)$/.test(sentence[at]?.key ?? '')) at += step
    return sentence[at]?.key ?? ''
  }
  // "the Kakhovka dam" and "the Kakhovka plant" are two things of one place; else what stands around tells the place.
  const slot = end - start > 1 ? (tokens[0]?.key ?? '') : `${around(start - 1, -1)} … ${around(end, 1)}`
  return { kind: 'name', text: wordsOf(tokens), key: keyOf(tokens), slot }
}
