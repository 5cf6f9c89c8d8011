import { type Token, tokenise } from '../tokens'

/** The tokens of a sentence, or of what stands between colons, semicolons and line ends. Never empty. */
export type Sentence = readonly Token[]

/** A text in sentences, as the rules read it. */
export function sentencesOf(text: string): readonly Sentence[] {
  const all: Token[][] = [[]]
  for (const token of tokenise(text).tokens) {
    if (/[\r\n]/.test(token.space)) all.push([])
    all.at(-1)?.push(token)
    if (/^[.:;!?]+$/.test(token.text)) all.push([])
  }
  return all.filter((tokens) => tokens.some(isWord))
}

export const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== 'punctuation'

/** The tokens as they are written, without white space and punctuation at the edges but for quotation marks. */
export const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ space, text }) => space + text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.!?]+|[\s,;:.!?]+$/g, '')

const passedOver = /^(?:the|an?|its|their|his|her|that|these|those|this|any|"|')$/

/** What is compared: the keys without articles, possessives and quotation marks. */
export const keyOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ key }) => key)
    .filter((key) => !passedOver.test(key) && !/^[,;:.!?]+$/.test(key))
    .join(' ')
    // The agreement that a version is itself goes by both names.
    .replace(/\bpeace agreement\b/g, 'agreement')
