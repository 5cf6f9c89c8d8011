import { marks } from './marks'
import { isLight, tokenise } from './tokens'

/**
 * The share of the shorter text's words that has to stand unmarked.
 *
 * Measured on the 28 pairs of `us-28` and `europe-28`: pairs that read well with marks keep 0.61 or more of the shorter
 * text, pairs that do not keep 0.14 or less. In the other versions, what keeps less than half shares a subject only.
 */
const enough = 1 / 2

/** Where less than this share of the longer text stands, it has to stand in one or two pieces, not scattered. */
const littleOfLonger = 1 / 4

/** Texts of up to this many words are taken in at a glance, whatever is marked. */
const glance = 4

/**
 * Whether two texts are too different for marks, so that both wordings should stand whole.
 *
 * A short text found whole in a long one is not, nor is anything where one of the two is empty.
 */
export function isRewritten(base: string, other: string): boolean {
  const lengths = [wordCount(base), wordCount(other)]
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)]
  if (shorter === 0 || longer <= glance) return false
  const pieces = keptPieces(base, other)
  const kept = pieces.reduce((sum, words) => sum + words, 0)
  return kept < enough * shorter || (kept < littleOfLonger * longer && pieces.length > 2)
}

/** Words in each piece that stands unmarked; pieces without content, such as "will be", are left out. */
const keptPieces = (base: string, other: string): number[] =>
  marks(base, other)
    .filter((span) => !tokenise(span.text).tokens.every(isLight))
    .map((span) => Math.min(wordCount(span.base), wordCount(span.text)))
    .filter((words) => words > 0)

function wordCount(text: string): number {
  const words = tokenise(text).tokens.filter((token) => token.kind !== 'punctuation')
  return words.reduce((count, token) => count + token.text.split(/\s+/).length, 0)
}
