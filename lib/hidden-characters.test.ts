import { expect, test } from 'vitest'
import { codePoint, hiddenCharacters, visible } from './hidden-characters'

const isHidden = (character: string) => character.replace(hiddenCharacters, '') === ''

test.each([
  ['the embeddings and overrides', 0x202a, 0x202e],
  ['the isolates', 0x2066, 0x2069],
  ['the characters without width and the direction marks', 0x200b, 0x200f],
  ['the variation selectors', 0xfe00, 0xfe0f],
  ['the tags', 0xe0000, 0xe007f],
  ['the halves of characters', 0xd800, 0xdfff],
  ['the controls before the space, but for tab and line ends', 0x0e, 0x1f],
  ['the controls behind ASCII', 0x7f, 0x9f],
])('%s are hidden, all of them', (_, from, to) => {
  const codes = Array.from({ length: to - from + 1 }, (__, offset) => from + offset)
  expect(codes.filter((code) => !isHidden(String.fromCodePoint(code)))).toEqual([])
})

test.each(['\u0000', '\u00ad', '\u061c', '\u2028', '\u2029', '\u2060', '\u3164', '\ufeff', '\ufffd'])(
  'so is the one of test %#',
  (character) => expect(isHidden(character)).toBe(true),
)

test('letters of every script, accents, spaces, dashes, quotation marks and line ends are seen', () =>
  expect('Aé\u0301Їжأبあ漢😀 \u00a0\u202f–—“”«»…№\t\r\n'.match(hiddenCharacters)).toBeNull())

test('a character is named by its code point', () =>
  expect(['\u202e', '\u{e0041}', '\t'].map(codePoint)).toEqual(['U+202E', 'U+E0041', 'U+0009']))

test('in a message everything can be seen, on one line', () =>
  expect(visible('a\u202eb\u001b[2J\u{e0041}\r\nc')).toBe('a(U+202E)b(U+001B)[2J(U+E0041) c'))
