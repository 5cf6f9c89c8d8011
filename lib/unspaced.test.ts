import { expect, test } from 'vitest'
import { inPairs, isUnspaced } from './unspaced'

test('unparted words become pairs of neighbouring signs, others stay', () => {
  expect(inPairs('在停火线')).toBe(' 在停 停火 火线 ')
  expect(inPairs('NATO和G8')).toBe('NATO 和 G8')
  expect(inPairs('ที่นี่')).toBe(' ที่นี่ ')
  expect(inPairs('The port, der Hafen, порт')).toBe('The port, der Hafen, порт')
})

test('a sign is a letter of such a script with its marks, not a figure', () => {
  expect(['火', 'ポ', 'ー', 'นี่', 'ក'].map(isUnspaced)).toEqual([true, true, true, true, true])
  expect(['火线', 'a', '한', '๕', '。', ''].map(isUnspaced)).toEqual([false, false, false, false, false, false])
})
