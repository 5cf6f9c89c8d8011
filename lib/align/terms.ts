import { isFunctionWord } from '../function-words'
import { inPairs } from '../unspaced'
import { stem } from './stem'

/** How often each term stands in a point. A term is a stem, a figure, or two stems in a row ("secur guarantee"). */
export type Terms = ReadonlyMap<string, number>

const piece =
  /(?<figure>\p{Nd}+(?:[.,'’\u00a0\u202f ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*)/gu

/** The numbers of cross-references change when points are renumbered, so they tell nothing. */
const reference = /^(?:articles?|art|points?|paragraphs?|sections?|clauses?|annex|chapters?)$/

/** The terms of a text in any language; where it puts no spaces between words, pairs of its signs stand for them. */
export function termsOf(text: string): Terms {
  const terms = new Map<string, number>()
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1)
  let [before, last] = ['', '']
  const parted = inPairs(text.normalize('NFKC').replace(/\u00ad/g, ''))
  for (const { groups = {} } of parted.matchAll(piece)) {
    const word = groups.word?.toLowerCase() ?? ''
    if (groups.figure !== undefined && !reference.test(last)) add(figure(groups.figure))
    last = word
    if (word.length < 2 || isFunctionWord(word)) continue
    const term = stem(word)
    add(term)
    if (before !== '') add(`${before} ${term}`)
    before = term
  }
  return terms
}

const figure = (written: string): string => written.replace(/[,'’\s](?=\d{3}(?!\d))/g, '')

export const isFigure = (term: string): boolean => /^\p{Nd}/u.test(term)
export const isPhrase = (term: string): boolean => term.includes(' ')
