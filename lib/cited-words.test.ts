import { expect, test } from 'vitest'
import { citedWords } from './cited-words'

test('words are parted from what they cite', () => {
  const runs = citedWords(
    'Later plans are known: one of August [@daily, lead; @gazette, line 2], one of October [@daily, end]. No text.',
  )
  expect(runs.map(({ words, citations }) => [words, citations.map(({ source }) => source)])).toEqual([
    ['Later plans are known: one of August', ['daily', 'gazette']],
    [', one of October', ['daily']],
    ['. No text.', []],
  ])
})

test('words without citations stay whole', () => {
  expect(citedWords('Nothing is cited.')).toEqual([{ words: 'Nothing is cited.', citations: [] }])
})
