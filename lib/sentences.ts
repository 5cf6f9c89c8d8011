const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A full stop after one of these ends a word, not a sentence; a sentence of ours never ends in one. */
const abbreviation = /(?:^|[\s("“])(?:Arts?|Nos?|paras?|St|Mr|Mrs|Ms|Dr|approx|vs|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/

/** Where the segmenter sees no boundary because the next word is a figure or a quoted lower-case word. */
const missed = /(?<=[.!?]["”’)]*)\s+(?=["“(]*\d|["“(]+\p{L})/u

/**
 * The sentences of a text, trimmed, in order; joined by spaces they spell a single-spaced text.
 * Boundaries are those of the Unicode rules for English (`Intl.Segmenter`), except that
 * a sentence may begin with a figure or a quotation mark, and that common abbreviations end none.
 * An empty text has no sentences.
 */
export function sentences(text: string): readonly string[] {
  const joined: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    for (const piece of segment.split(missed)) {
      const sentence = piece.trim()
      const last = joined.at(-1)
      if (sentence === '') continue
      if (last !== undefined && abbreviation.test(last)) joined[joined.length - 1] = `${last} ${sentence}`
      else joined.push(sentence)
    }
  }
  return joined
}
