import { expect, test } from 'vitest'
import { currentEdition, earlierEditions, editionOfAll, editionsAt, hashOf, withEditionsOf } from './editions'
import { smallPlans } from './fixtures/small-plans'
import type { Edition } from './kept/types'

const place = { file: 'plans/editions.json', line: 1, column: 1 }
const first: Edition = { date: '2026-11-22', hash: 'd7a8fbb3', text: 'A' }
const second: Edition = { date: '2027-01-05', hash: '11111111', text: 'B' }

test.each([
  // printf 'The quick brown fox jumps over the lazy dog' | sha256sum
  ['The quick brown fox jumps over the lazy dog', 'd7a8fbb3'],
  ['', 'e3b0c442'],
])('the hash of %j is %s', (text, expected) => expect(hashOf(text)).toBe(expected))

test('the hash is that of the composed letters, however they are typed', () =>
  expect(hashOf('Cafe\u0301')).toBe(hashOf('Caf\u00e9')))

test('the current edition is the newest, as long as the text is that one', () => {
  expect(currentEdition([first, second], 'B')).toBe(second)
  expect(currentEdition([first, second], 'A')).toBeUndefined()
  expect(currentEdition([], 'A')).toBeUndefined()
})

test('earlier wordings come once each, the latest first, and never the one that stands', () => {
  const third: Edition = { ...first, date: '2027-02-01' }
  const fourth: Edition = { date: '2027-03-01', hash: '22222222', text: 'C' }
  expect(earlierEditions([first, second, third, fourth])).toEqual([third, second])
  expect(earlierEditions([first, second, third])).toEqual([second])
  expect(earlierEditions([first])).toEqual([])
})

test('texts that are no edition yet become the newest of their point; all that was kept stays', () => {
  const kept = [
    { address: '/draft/1/', editions: [{ ...first, text: 'The bridge will be opened.' }], place },
    { address: '/draft/2b/', editions: [{ ...first, text: 'ends in 2029.' }], place },
    { address: '/gone/1/', editions: [first], place },
  ]
  const after = withEditionsOf(smallPlans, kept, '2027-01-05').map((entry) => ({ ...entry, place }))
  expect(after.map(({ address, editions }) => `${address} ${editions.map(({ date }) => date).join(' ')}`)).toEqual([
    '/draft/1/ 2026-11-22',
    '/draft/2b/ 2026-11-22 2027-01-05',
    '/gone/1/ 2026-11-22',
    '/draft/2/ 2027-01-05',
    '/draft/2a/ 2027-01-05',
    '/draft/2-exempt/ 2027-01-05',
    '/draft/3/ 2027-01-05',
    '/talks/toll/ 2027-01-05',
  ])
  expect(editionsAt(after, '/draft/2b/').at(-1)).toEqual({
    date: '2027-01-05',
    hash: hashOf('ends in 2030.'),
    text: 'ends in 2030.',
  })
  expect(editionsAt(after, '/draft/9/')).toEqual([])
})

test('the edition of all is of the day of the latest change, with one hash that changes with any of them', () => {
  const all = [
    { address: '/a/1/', editions: [first, second], place },
    { address: '/a/2/', editions: [first], place },
  ]
  expect(editionOfAll(all).date).toBe('2027-01-05')
  expect(editionOfAll(all).hash).toBe(editionOfAll(all.toReversed()).hash)
  expect(editionOfAll(all).hash).not.toBe(editionOfAll(all.slice(1)).hash)
  expect(editionOfAll([]).date).toBe('2000-01-01')
})
