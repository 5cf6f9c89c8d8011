import { describe, expect, test } from 'vitest'
import type { Reading, Reported } from './types'
import {
  caution,
  countWords,
  day,
  elsewhereWords,
  isChange,
  listed,
  plural,
  signsOf,
  signWords,
  standingSigns,
} from './words'

const place = { file: 'plans/claims.yaml', line: 1, column: 1 }
const reported = (standing: Reported['standing']): Reported => ({
  version: 'talks',
  point: 'toll',
  standing,
  accounts: [],
  place,
})
const silent = (kind: 'not in this text' | 'not disclosed' | 'struck out'): Reading => ({
  kind: 'silence',
  silence: { kind, citations: [] },
})

test.each([
  { date: '2025-11-23', expected: '23 Nov 2025' },
  { date: '2025-12-01', expected: '1 Dec 2025' },
  { date: '2025-11', expected: 'Nov 2025' },
  { date: '2025', expected: '2025' },
  { date: 'after the talks', expected: 'after the talks' },
])('a date is said as far as it is known: $expected', ({ date, expected }) => {
  expect(day(date)).toBe(expected)
})

test.each([
  { sign: 'same', expected: 'Same as base' },
  { sign: 'only here', expected: 'Not in the base' },
  { sign: 'left to the presidents', expected: 'Left to the presidents' },
] as const)('a cell says "$expected"', ({ sign, expected }) => {
  expect(signWords(sign)).toBe(expected)
})

test.each([
  { name: 'a topic of one row is said without a count', sign: 'changed', rows: 1, all: 1, expected: 'Changed' },
  { name: 'rows are counted', sign: 'changed', rows: 2, all: 3, expected: '2 changed' },
  { name: 'accounts differ on rows', sign: 'accounts differ', rows: 1, all: 3, expected: 'accounts differ on 1' },
  {
    name: 'a missing base text is counted in words',
    sign: 'unmarked',
    rows: 2,
    all: 2,
    expected: '2 without a base text',
  },
] as const)('$name', ({ sign, rows, all, expected }) => {
  expect(countWords(sign, rows, all)).toBe(expected)
})

test('accounts of several provisions have each standing once', () => {
  const reading: Reading = {
    kind: 'accounts',
    reported: [reported('reported kept'), reported('accounts differ'), reported('reported kept')],
  }
  expect(signsOf(reading)).toEqual(['reported kept', 'accounts differ'])
})

test('the base has no sign', () => {
  expect(signsOf({ kind: 'base' })).toEqual([])
})

test.each([
  { name: 'the same text is no change', reading: { kind: 'same' }, expected: false },
  { name: 'a text that stands only here is a change', reading: { kind: 'only here' }, expected: true },
  { name: 'a struck-out point is a change', reading: silent('struck out'), expected: true },
  { name: 'a provision that is not in the text is a change', reading: silent('not in this text'), expected: true },
  { name: 'what is not disclosed is no known change', reading: silent('not disclosed'), expected: false },
  {
    name: 'what is reported kept is no change',
    reading: { kind: 'accounts', reported: [reported('reported kept')] },
    expected: false,
  },
  {
    name: 'differing accounts are a change',
    reading: { kind: 'accounts', reported: [reported('accounts differ')] },
    expected: true,
  },
] satisfies { name: string; reading: Reading; expected: boolean }[])('$name', ({ reading, expected }) => {
  expect(isChange(reading)).toBe(expected)
})

test.each([
  { firmness: undefined, expected: undefined },
  { firmness: 'firm', expected: undefined },
  { firmness: 'fairly firm', expected: undefined },
  { firmness: 'weak', expected: 'weak report' },
  { firmness: 'contradicted', expected: undefined },
])('an account that is $firmness is labelled $expected', ({ firmness, expected }) => {
  expect(caution(firmness === undefined ? {} : { firmness })).toBe(expected)
})

test('that accounts differ is said beside what they together say', () => {
  expect(standingSigns({ standing: 'left to the presidents', dispute: 'They differ on a date.' })).toEqual([
    'left to the presidents',
    'accounts differ',
  ])
  expect(standingSigns({ standing: 'accounts differ', dispute: 'They differ on a date.' })).toEqual(['accounts differ'])
  expect(standingSigns({ standing: 'reported kept' })).toEqual(['reported kept'])
})

describe('numbers that differ are said for both sides', () => {
  const cases = [
    { here: ['14'], base: ['21'], derived: true, expected: 'Moved: point 14 here, point 21 in the draft.' },
    {
      here: ['14a', '14b'],
      base: ['21'],
      derived: true,
      expected: 'Split: points 14a and 14b here, point 21 in the draft.',
    },
    {
      here: ['21'],
      base: ['14a', '14b'],
      derived: true,
      expected: 'Merged: point 21 here, points 14a and 14b in the draft.',
    },
    { here: ['14'], base: ['21'], derived: false, expected: 'Point 14 here, point 21 in the draft.' },
  ]
  test.each(cases)('$expected', ({ here, base, derived, expected }) => {
    expect(elsewhereWords({ here, base }, 'the draft', derived)).toBe(expected)
  })
})

test('a count takes the plural unless it is one', () => {
  expect([plural(1, 'row'), plural(0, 'row'), plural(2, 'reply', 'replies')]).toEqual(['1 row', '0 rows', '2 replies'])
})

test('a list in words ends in "and"', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
})
