import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from './sentences'

test.each([
  { name: 'nothing has no sentences', text: '', expected: [] },
  { name: 'a text without a full stop is one', text: 'Territories:', expected: ['Territories:'] },
  {
    name: 'a full stop ends one',
    text: 'The ferry crosses. It does not wait.',
    expected: ['The ferry crosses.', 'It does not wait.'],
  },
  {
    name: 'a figure begins one',
    text: 'The fund starts in 2032. 100 billion crowns will go there.',
    expected: ['The fund starts in 2032.', '100 billion crowns will go there.'],
  },
  {
    name: 'a closing quotation mark belongs to the sentence it ends',
    text: 'The text says "by day." Ships wait.',
    expected: ['The text says "by day."', 'Ships wait.'],
  },
  {
    name: 'an opening quotation mark begins one, also before a small letter',
    text: 'The ferry is new. "in summer" is not explained. “Safe” is.',
    expected: ['The ferry is new.', '"in summer" is not explained.', '“Safe” is.'],
  },
  {
    name: 'a point in a number ends none',
    text: 'The share is 2.5 percent. It falls.',
    expected: ['The share is 2.5 percent.', 'It falls.'],
  },
  {
    name: 'abbreviations end none',
    text: 'Art. 5 and No. 3 apply to Mr. Sedge in St. Ferry. J. Reed signs.',
    expected: ['Art. 5 and No. 3 apply to Mr. Sedge in St. Ferry.', 'J. Reed signs.'],
  },
  {
    name: 'a semicolon and a colon end none',
    text: 'The terms: by day; in calm water.',
    expected: ['The terms: by day; in calm water.'],
  },
])('$name', ({ text, expected }) => expect(sentences(text)).toEqual(expected))

test('sentences joined by spaces spell a single-spaced text', () => {
  const word = fc.constantFrom(
    'The',
    'ferry',
    '600,000',
    '"in',
    'peacetime."',
    'Art.',
    'crosses.',
    '(2032).',
    'so:',
    '5',
    '“by',
    'day”',
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(sentences(words.join(' ')).join(' ')).toBe(words.join(' '))
    }),
  )
})
