import { expect, test } from 'vitest'
import { sharedWords } from './shared-words'

test('terms get the endings that they have in the text; what is not found there stays', () => {
  expect(
    sharedWords(
      { terms: ['forc', 'arme', 'sil'], numbers: ['800000'] },
      'The Armed Forces will have 800,000 personnel.',
    ),
  ).toEqual(['forces', 'armed', 'sil', '800000'])
})
