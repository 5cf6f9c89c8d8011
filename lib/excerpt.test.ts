import { expect, test } from 'vitest'
import { excerpt } from './excerpt'

test.each([
  { name: 'a short text stands whole', text: 'The bridge opens.', longest: 17, expected: 'The bridge opens.' },
  {
    name: 'a long text ends after a whole word',
    text: 'The bridge opens.',
    longest: 12,
    expected: 'The bridge\u00a0…',
  },
  { name: 'a word that just fits is kept', text: 'The bridge opens.', longest: 10, expected: 'The bridge\u00a0…' },
  { name: 'a first word that is too long is cut', text: 'Bridgeworks', longest: 6, expected: 'Bridge\u00a0…' },
])('$name', ({ text, longest, expected }) => {
  expect(excerpt(text, longest)).toBe(expected)
})
