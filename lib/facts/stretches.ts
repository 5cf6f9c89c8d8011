import type { Sentence } from './sentences'

/** Tokens `start` to before `end` of a sentence. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a pattern over the keys of a sentence matches whole tokens; keys are parted by spaces, words within one by "_". */
export function stretchesOf(sentence: Sentence, pattern: RegExp): readonly Stretch[] {
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  let spelled = ''
  for (const [at, { key }] of sentence.entries()) {
    if (at > 0) spelled += ' '
    starts.set(spelled.length, at)
    spelled += key.replaceAll(' ', '_')
    ends.set(spelled.length, at + 1)
  }
  return Array.from(spelled.matchAll(pattern)).flatMap(({ 0: match, index }) => {
    const [start, end] = [starts.get(index), ends.get(index + match.length)]
    return start === undefined || end === undefined || end <= start ? [] : [{ start, end }]
  })
}

export const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end
