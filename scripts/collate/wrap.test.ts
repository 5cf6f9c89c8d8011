import { expect, test } from 'vitest'
import { harmless, painted, type Run } from './runs'
import { columns, wrap } from './wrap'

const lines = (runs: readonly Run[], most: number): readonly string[] =>
  wrap(runs, most).map((line) => painted(line, false))

test('lines break between words', () => {
  expect(lines([{ text: 'The harbour will be open.' }], 12)).toEqual(['The harbour', 'will be', 'open.'])
  expect(lines([{ text: 'The harbour' }], 11)).toEqual(['The harbour'])
})

test('a word in two styles is not broken between them', () => {
  expect(lines([{ text: 'It is ' }, { text: '{+confirmed+}', style: 'added' }, { text: '.' }], 14)).toEqual([
    'It is',
    '{+confirmed+}.',
  ])
})

test('a word longer than a line is broken, wherever it is', () => {
  expect(lines([{ text: 'abcdefgh ij' }], 3)).toEqual(['abc', 'def', 'gh', 'ij'])
})

test.each([
  ['abc', 3],
  ['Україна', 7],
  ['é', 1],
  ['港口', 4],
  ['한국', 4],
  ['😀', 2],
])('%s takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width)
})

test('styles are written where there are colours only, once for neighbours', () => {
  const runs: readonly Run[] = [{ text: 'a', style: 'added' }, { text: 'b', style: 'added' }, { text: 'c' }]
  expect(painted(runs, true)).toBe('\u001b[4m\u001b[36mab\u001b[39m\u001b[24mc')
  expect(painted(runs, false)).toBe('abc')
})

test('what would steer a terminal is shown instead', () => {
  expect(harmless('a\u001b[2Jb\u0007c\u202ed\te\nf')).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd\te\nf')
})
