import type { Run } from './runs'

/** Breaks a paragraph into lines of at most so many columns, between words where that is possible. */
export function wrap(paragraph: readonly Run[], most: number): readonly (readonly Run[])[] {
  if (most === Number.POSITIVE_INFINITY) return [paragraph]
  const lines: Run[][] = [[]]
  let filled = 0
  const put = (runs: readonly Run[]) => {
    lines.at(-1)?.push(...runs)
    filled += columnsOf(runs)
  }
  for (const word of wordsIn(paragraph).flatMap((word) => cut(word, most))) {
    const width = columnsOf(word.runs)
    if (filled > 0 && filled + (word.space ? 1 : 0) + width > most) {
      lines.push([])
      filled = 0
    } else if (filled > 0 && word.space) put([word.space])
    put(word.runs)
  }
  return lines
}

/** What stands between two spaces, in one or more styles, with the space before it. */
interface Word {
  readonly space?: Run
  readonly runs: readonly Run[]
}

function wordsIn(paragraph: readonly Run[]): readonly Word[] {
  const words: { space?: Run; runs: Run[] }[] = []
  let space: Run | undefined
  for (const run of paragraph) {
    for (const text of run.text.split(/(\s+)/).filter(Boolean)) {
      const last = words.at(-1)
      if (text.trim() === '') space = { ...run, text: ' ' }
      else if (last && space === undefined) last.runs.push({ ...run, text })
      else {
        words.push({ ...(space && { space }), runs: [{ ...run, text }] })
        space = undefined
      }
    }
  }
  return words
}

/** A word longer than a line in pieces as long as a line. */
function cut(word: Word, most: number): readonly Word[] {
  if (columnsOf(word.runs) <= most) return [word]
  const pieces: { space?: Run; runs: Run[] }[] = [{ ...word, runs: [] }]
  let filled = 0
  for (const run of word.runs) {
    for (const text of run.text) {
      const width = columns(text)
      if (filled + width > most) {
        pieces.push({ runs: [] })
        filled = 0
      }
      pieces.at(-1)?.runs.push({ ...run, text })
      filled += width
    }
  }
  return pieces
}

const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u
const narrow = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f]*$/

/** How many columns of a terminal a text takes. */
export function columns(text: string): number {
  if (narrow.test(text)) return text.length
  let sum = 0
  for (const character of text) sum += /[\p{M}\p{Cf}]/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return sum
}

const columnsOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + columns(text), 0)
