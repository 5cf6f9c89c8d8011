import { isLight, tokenise } from './tokens'
import type { Span } from './types'

/**
 * The share of the shorter text's words that has to stand unmarked.
 *
 * Measured on the 28 pairs of `us-28` and `europe-28`: pairs that read well with marks keep 0.61 or more of the shorter
 * text, pairs that do not keep 0.14 or less. In the other versions, what keeps less than half shares a subject only.
 */
const enough = 1 / 2

/** Where less than this share of the longer text stands, it has to stand in one or two pieces, not scattered. */
const littleOfLonger = 1 / 4

/** Up to this many marked words are taken in at a glance, whatever stands around them. */
const glance = 4

/**
 * Whether two texts, as marked, are too different for marks, so that both wordings should stand whole.
 *
 * A short text found whole in a long one is not, nor is anything where one of the two is empty.
 */
export function isRewritten(spans: readonly Span[]): boolean {
  const pieces = spans.map(pieceOf)
  if (lengthOf(pieces, 'base') === 0 || lengthOf(pieces, 'text') === 0) return false
  const telling = pieces.filter(({ isBare }) => !isBare)
  const lengths = [lengthOf(telling, 'base'), lengthOf(telling, 'text')]
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)]
  const standing = telling.map(({ base, text }) => Math.min(base, text)).filter((words) => words > 0)
  const kept = standing.reduce((sum, words) => sum + words, 0)
  if (longer - kept <= glance) return false
  return kept < enough * shorter || (kept < littleOfLonger * longer && standing.length > 2)
}

/** A span in words. */
interface Piece {
  readonly base: number
  readonly text: number
  /** Kept without content, as "will be" is of any two texts: neither a part of what is kept nor of what could be. */
  readonly isBare: boolean
}

const pieceOf = ({ kind, base, text }: Span): Piece => ({
  base: wordCount(base),
  text: wordCount(text),
  isBare: kind === 'same' && tokenise(text).tokens.every(isLight),
})

const lengthOf = (pieces: readonly Piece[], side: 'base' | 'text'): number =>
  pieces.reduce((sum, piece) => sum + piece[side], 0)

function wordCount(text: string): number {
  const words = tokenise(text).tokens.filter((token) => token.kind !== 'punctuation')
  return words.reduce((count, token) => count + token.text.split(/\s+/).length, 0)
}
