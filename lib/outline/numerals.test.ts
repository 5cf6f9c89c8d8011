import { expect, test } from 'vitest'
import { figureValue, hanValue } from './numerals'

test.each([
  ['12', 12],
  ['٢٠', 20],
  ['۴۵', 45],
  ['९', 9],
  ['３', 3],
  ['5a', 5],
])('the digits of %s', (text, value) => {
  expect(figureValue(text)).toBe(value)
})

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十三', 23],
  ['一百零五', 105],
  ['二〇', 20],
  ['土', undefined],
])('the Han numeral %s', (text, value) => {
  expect(hanValue(text)).toBe(value)
})
