import { isFunctionWord } from './function-words'
import { isLight, type Token, tokenise } from './tokens'
import { isUnspaced } from './unspaced'

/** The words of content that a text has and another has not, nor what stands `around` both; each once, in their order. */
export function ownWords(text: string, other: string, around: ReadonlySet<string>): readonly string[] {
  const isThere = standsIn(other, around)
  const own: string[] = []
  let goesOn = false
  for (const token of tokenise(text).tokens) {
    const words = isLight(token) ? [] : partsWithout(token, isThere)
    const isSign = words.length > 0 && isUnspaced(token.text)
    // Signs of a script without spaces are told in runs.
    if (isSign && goesOn) own.push((own.pop() ?? '') + token.text)
    else own.push(...words)
    goesOn = isSign
  }
  return [...new Map(own.map((word) => [word.toLowerCase(), word])).values()]
}

function standsIn(other: string, around: ReadonlySet<string>): (key: string) => boolean {
  const keys = new Set(tokenise(other).tokens.flatMap(({ key }) => [key, ...key.split(' ')]))
  return (key) => keys.has(key) || [...wordsOf(key)].every((word) => around.has(word))
}

/** The words of a text however long, without the care and time that tokens take. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  )

/** Of a name that stands there in part, as "Council" of "Peace Council", the other words; else the whole, if not there. */
function partsWithout({ kind, key, text }: Token, isThere: (key: string) => boolean): readonly string[] {
  if (isThere(key)) return []
  const [whole, keys] = [text.replace(/\s+/g, ' '), key.split(' ')]
  const isNewWhole = keys.every((word) => isFunctionWord(word) || !isThere(word))
  if (kind !== 'name' || /\p{N}/u.test(key) || isNewWhole) return [whole]
  return whole.split(' ').filter((_, at) => !isFunctionWord(keys[at] ?? '') && !isThere(keys[at] ?? ''))
}
