import { isFunctionWord } from './function-words'
import { openersOf } from './openers'
import type { Token } from './tokens'

/** Heads of names that go on after "on" or "for": "Treaty on the Non-Proliferation of Nuclear Weapons". */
const headBeforeOn = /^(?:Treaty|Convention|Agreement|Charter|Organi[sz]ation|Agency|Bank|Fund|Office)$/
/** Heads of names that may open a sentence: "Line of Contact", but not "Withdrawal of Russia". */
const head = /^(?:Line|Board|Coalition|Council|Court|Ministry|Parliament|President|Republic|Treaty|Convention|Bank)$/
const longest = 8

/**
 * Puts the words of a name together: "Line of Contact", "United States", "Armed Forces of Ukraine".
 *
 * A name is a run of capitalised words; "of" and "of the" join, "and" does not: "Russia and NATO" are two.
 * A run too long for a name (a heading in capitals) stays apart.
 */
export function joinNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  const openers = openersOf(tokens)
  for (let at = 0; at < tokens.length; ) {
    const isOpener = openers.has(tokens[at]?.key ?? '') && startsSentence(tokens, at)
    const end = isOpener ? at + 1 : nameEnd(tokens, at)
    const words = tokens.slice(at, end)
    if (words.length > 1 && words.length <= longest) joined.push(asName(words))
    else for (const token of words) joined.push(token)
    at = end
  }
  return joined
}

function asName(words: readonly Token[]): Token {
  const text = words.map((token, at) => (at === 0 ? '' : token.space) + token.text).join('')
  return { space: words[0]?.space ?? '', text, key: words.map((token) => token.key).join(' '), kind: 'name' }
}

/** Where the run of capitalised words from `start` ends; the next index where none starts. */
function nameEnd(tokens: readonly Token[], start: number): number {
  if (!isCapitalised(tokens[start]) || isPlainWord(tokens, start)) return start + 1
  let end = start + 1
  for (;;) {
    const next = end + connectorLength(tokens, start, end)
    if (!isCapitalised(tokens[next]) || tokens.slice(end, next + 1).some(startsParagraph)) return end
    end = next + 1
  }
}

/** How many tokens stand between two words of one name: none, "of", "of the", "on the", or the dot of an initial. */
function connectorLength(tokens: readonly Token[], start: number, end: number): number {
  const last = tokens[end - 1]?.text ?? ''
  const next = tokens[end]?.text ?? ''
  if (next === '.') return /^\p{Lu}$/u.test(last) && /\p{Ll}/u.test(tokens[end - 2]?.text ?? '') ? 1 : 0
  const ofJoins = end - start > 1 || head.test(last) || !startsSentence(tokens, start)
  const joins = next === 'of' ? ofJoins : /^(?:on|for)$/.test(next) && headBeforeOn.test(last)
  if (!joins) return 0
  return tokens[end + 1]?.text === 'the' ? 2 : 1
}

const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !isFunctionWord(token.key)

/** A word that is capitalised only because it opens a sentence: "Frozen Russian assets", "Joint US projects". */
function isPlainWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? ''
  return startsSentence(tokens, at) && /(?:ian|ean|can|ish)$|^(?![IVX]+$)\p{Lu}{2,}$/u.test(next)
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  let before = at
  while (before > 0 && !startsParagraph(tokens[before]) && /^["“”„«»'‘’(]$/.test(tokens[before - 1]?.text ?? ''))
    before--
  return before === 0 || startsParagraph(tokens[before]) || /^[.!?:]+$/.test(tokens[before - 1]?.text ?? '')
}

const startsParagraph = (token: Token | undefined): boolean => /\n\s*\n/.test(token?.space ?? '')
