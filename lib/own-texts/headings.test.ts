import { expect, test } from 'vitest'
import { underWords } from './headings'

test.each([
  [[], ''],
  [['Peace'], 'Under “Peace”.'],
  [['Peace', 'Fees'], 'Under “Peace” and “Fees”.'],
])('%j: %s', (headings, words) => {
  expect(underWords(headings)).toBe(words)
})
