import { isFunctionWord } from './function-words'
import { joinNames } from './names'
import { figureLength, gap, numberSource, readQuantity } from './numbers'
import { unspacedSign } from './unspaced'

/** The smallest piece that the comparison marks: a word, a number with its unit, a name, a punctuation mark. */
export interface Token {
  /** The white space before it, exactly as written. */
  readonly space: string
  /** Exactly as written. */
  readonly text: string
  /** As compared: one key for written forms that differ in case, quotes, dashes, spacing or Unicode form only. */
  readonly key: string
  /** A `name` has several words or a number ("Line of Contact", "Article 5"); "Ukraine" is a word like others. */
  readonly kind: 'word' | 'number' | 'name' | 'punctuation'
}

/** A text taken apart. Every `space` and `text` in order, then `tail`, spell it exactly. */
interface Tokens {
  readonly tokens: readonly Token[]
  /** The white space after the last token. */
  readonly tail: string
}

/** Zero-width characters count as white space, soft hyphens as part of their word. */
const space = '[\\s\\u200b\\u2060\\ufeff]'
const letter = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]'
const word = `${unspacedSign}|(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}]${letter}*(?:['’‐‑–-]${letter}+)*`
const reference = [
  '(?:[Aa]rticles?|[Pp]oints?|[Pp]aragraphs?|[Aa]nnex(?:es)?|[Cc]hapters?|[Ss]ections?|[Pp]hases?|[Ss]tages?',
  `|[Rr]esolutions?|[Pp]rotocols?)${gap}\\d+[a-z]?(?:\\(\\w+\\))?(?:-\\p{L}+)?(?!${letter})`,
].join('')
const piece = new RegExp(
  [
    `(?<space>${space}*)(?:(?<name>${reference})|(?<number>${numberSource})|(?<word>${word})`,
    '|(?<punctuation>\\.{2,}|-{2,}|[^\\s\\u200b\\u2060\\ufeff]))',
  ].join(''),
  'gu',
)

/** Where a word or number ends, since a sign of a script without spaces follows. */
const beforeSign = new RegExp(`(?<=(?!${unspacedSign}|${space})[^])(?=${space}*${unspacedSign})`, 'u')

/**
 * Takes a text apart into tokens: numbers whole with their unit, names of several words whole, white space beside. In
 * scripts without spaces each sign is a word.
 */
export function tokenise(text: string): Tokens {
  const end = endOfWords(text)
  const pieces = text
    .slice(0, end)
    .split(beforeSign)
    .flatMap((stretch) => [...stretch.matchAll(piece)])
  const tokens = pieces.map(({ groups = {} }): Token => {
    const { space = '', name, number, glued, word, punctuation } = groups
    if (name !== undefined) return { space, text: name, key: key(name), kind: 'name' }
    if (number !== undefined && glued !== undefined) return { space, text: number, key: key(number), kind: 'word' }
    if (number !== undefined) return { space, text: number, key: key(readQuantity(number).key), kind: 'number' }
    if (word !== undefined) return { space, text: word, key: key(word), kind: 'word' }
    return { space, text: punctuation ?? '', key: key(punctuation ?? ''), kind: 'punctuation' }
  })
  return { tokens: joinNames(tokens), tail: text.slice(end) }
}

/** A loop, since an expression anchored at the end takes quadratic time on long white space. */
function endOfWords(text: string): number {
  const isSpace = new RegExp(space)
  let end = text.length
  while (end > 0 && isSpace.test(text.charAt(end - 1))) end--
  return end
}

/** Acronyms that would pass for another word in lower case. */
const acronym = /^(?:US|WHO|IT)$/
const dotted = /^(?:\p{Lu}\.){2,}$/u

function key(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200c\u200d]/g, '')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›´`ʼ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
  const word = dotted.test(plain) ? plain.replaceAll('.', '') : plain
  return acronym.test(word) ? word : word.toLowerCase() || text
}

/** Marks and function words, which join phrases but carry no content of their own. */
export const isLight = (token: Token): boolean => token.kind === 'punctuation' || isFunctionWord(token.key)

/** A part of a text to set: a figure (`number`), which gets a box, or what stands between figures. */
interface Segment {
  readonly text: string
  readonly number: boolean
}

/** The figures of a text (with percent sign and scale, without unit) and what stands between them; spells it exactly. */
export function segments(text: string): Segment[] {
  const { tokens, tail } = tokenise(text)
  const parts: { text: string; number: boolean }[] = []
  const add = (part: string, number: boolean) => {
    const last = parts.at(-1)
    if (last && !last.number && !number) last.text += part
    else if (part !== '') parts.push({ text: part, number })
  }
  for (const token of tokens) {
    const length = token.kind === 'number' ? figureLength(token.text) : 0
    add(token.space, false)
    add(token.text.slice(0, length), length > 0)
    add(token.text.slice(length), false)
  }
  add(tail, false)
  return parts
}
