import { commonWords } from './common-words'
import { isFunctionWord } from './function-words'
import type { Token } from './tokens'

const { en: _, ...others } = commonWords
/** Words of other languages than English that open sentences and are no part of the name that may follow. */
const openers: ReadonlySet<string> = new Set(Object.values(others).flatMap((words) => words.split(' ')))

const none: ReadonlySet<string> = new Set()

/**
 * The words that begin no name though a capital opens the sentence with them: "Der Hafen", "La Commission". None where
 * the text reads as English, which has names like "Los Angeles" and "El Salvador".
 */
export function openersOf(tokens: readonly Token[]): ReadonlySet<string> {
  const [foreign, english] = [tokens.filter(isForeign), tokens.filter(isEnglish)]
  return foreign.length > english.length ? openers : none
}

/** Capitals may be those of a name, and "in" stands in several languages. */
const isForeign = ({ text, key }: Token): boolean =>
  isSmall(text) && !isFunctionWord(key) && (openers.has(key) || /[^\P{L}a-z]/u.test(key))

const isEnglish = ({ text, key }: Token): boolean => isSmall(text) && isFunctionWord(key) && !openers.has(key)

const isSmall = (text: string): boolean => /^\p{Ll}/u.test(text)
