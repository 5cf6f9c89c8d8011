import { commonWords } from '../common-words'
import { languageName } from '../words-of-language'

/** The languages that are told apart. Others are compared just as well, but go without a name. */
export type Language = keyof typeof commonWords

export const languages = Object.keys(commonWords) as readonly Language[]
const wordsOf = new Map(languages.map((language) => [language, new Set(commonWords[language].split(' '))]))

/** Letters that only one of two languages of one script has. */
const ownLetters: Partial<Record<Language, RegExp>> = { uk: /[іїєґ]/, ru: /[ыэъё]/ }

/** A number or letter of a point is no word: "i." is none of Polish. */
const marker = /^[^\S\r\n]*(?:\(\p{L}{1,5}\)|\p{L}{1,5}[.)](?=\s))/gmu

/** So much of a text tells its language. */
const enough = 20_000

/**
 * The language of a text, guessed from its commonest words and letters. A text in plain Latin letters without any of
 * them, such as a list of names, passes for English; absent where nothing tells.
 */
export function languageOf(text: string): Language | undefined {
  const words =
    text
      .slice(0, enough)
      .replace(marker, '')
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? []
  const scored = languages
    .map((language) => ({ language, score: words.filter((word) => speaks(language, word)).length }))
    .sort((one, other) => other.score - one.score)
  const [best, second] = scored
  if (best && best.score > (second?.score ?? 0)) return best.language
  return words.length > 0 && words.every((word) => /^[a-z]+$/.test(word)) ? 'en' : undefined
}

const speaks = (language: Language, word: string): boolean =>
  wordsOf.get(language)?.has(word) === true || ownLetters[language]?.test(word) === true

/** "Ukrainian". */
export const nameOfLanguage = (language: Language): string => languageName(language)
