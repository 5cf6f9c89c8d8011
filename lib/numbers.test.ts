import { describe, expect, test } from 'vitest'
import { areComparable, difference, figureLength, readQuantity } from './numbers'

describe('a number is read as figure, unit and value', () => {
  const cases = [
    { text: '600,000 personnel', figure: '600,000', unit: 'personnel', value: 600_000 },
    { text: '600 000 troops', figure: '600,000', unit: 'troops', value: 600_000 },
    { text: '100 billion US dollars', figure: '100 billion', unit: 'US dollars', value: 100e9 },
    { text: '$1.5bn', figure: '1.5 billion', unit: 'US dollars', value: 1.5e9 },
    { text: '50 percent', figure: '50%', unit: '%', value: 50 },
    { text: '15-year', figure: '15', unit: 'year', value: 15 },
    { text: '50:50', figure: '50:50', unit: '', value: undefined },
    { text: '10-15 years', figure: '10-15', unit: 'years', value: undefined },
    { text: '23 November 2025', figure: '23 November 2025', unit: '', value: undefined },
    { text: '2025', figure: '2025', unit: '', value: undefined },
  ]
  test.each(cases)('$text', ({ text, figure, unit, value }) => {
    const quantity = readQuantity(text)
    expect([quantity.figure, quantity.unit, quantity.value]).toEqual([figure, unit, value])
  })
})

describe('the difference of two counts is told in their scale', () => {
  const cases = [
    { from: '600,000 personnel', to: '800,000 personnel', expected: '+200,000' },
    { from: '100 billion US dollars', to: '$50bn', expected: '−50 billion' },
    { from: '900 million euros', to: '1 billion euros', expected: '+100,000,000' },
    { from: '50%', to: '51%', expected: '+1 percentage point' },
    { from: '50%', to: '40%', expected: '−10 percentage points' },
    { from: '1 year', to: '2.5 years', expected: '+1.5' },
    { from: '0.1 million', to: '0.3 million', expected: '+0.2 million' },
  ]
  test.each(cases)('$from to $to', ({ from, to, expected }) => {
    const [a, b] = [readQuantity(from), readQuantity(to)]
    expect(areComparable(a, b)).toBe(true)
    expect(difference(a, b)).toBe(expected)
  })
})

describe('nothing is taken from a number that does not count the same', () => {
  const cases = [
    { name: 'another unit', a: '100 days', b: '100 years' },
    { name: 'a date', a: '23 November 2025', b: '27 November 2025' },
    { name: 'a year', a: '2025', b: '2026' },
    { name: 'a ratio', a: '50:50', b: '60:40' },
    { name: 'the same number', a: '50%', b: '50 percent' },
  ]
  test.each(cases)('$name', ({ a, b }) => expect(areComparable(readQuantity(a), readQuantity(b))).toBe(false))
})

test('the figure of a number ends before its unit, and takes sign, scale and percent along', () => {
  expect(figureLength('600,000 personnel')).toBe(7)
  expect(figureLength('$100 billion')).toBe(12)
  expect(figureLength('50 percent')).toBe(10)
  expect(figureLength('23 November 2025')).toBe(16)
})
