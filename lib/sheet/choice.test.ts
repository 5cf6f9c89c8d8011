import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Chosen, chosenIn, searchOf } from './choice'

test('a choice is written as the end of an address that can be read', () => {
  expect(searchOf({ with: ['geneva-19', 'europe-28'], rows: 'changed', paper: 'letter' })).toBe(
    '?with=geneva-19,europe-28&rows=changed&paper=letter',
  )
  expect(searchOf({ with: ['us-28'], topics: [], print: ['facts'] })).toBe('?with=us-28&topics=&print=facts')
  expect(searchOf({})).toBe('')
})

test.each<[string, Chosen]>([
  ['', {}],
  ['?with=geneva-19,europe-28', { with: ['geneva-19', 'europe-28'] }],
  ['?with=geneva-19%2Ceurope-28', { with: ['geneva-19', 'europe-28'] }],
  ['?topics=', { topics: [] }],
  ['?rows=all&paper=a3&unknown=1', {}],
  ['?rows=changed&paper=letter&print=sources', { rows: 'changed', paper: 'letter', print: ['sources'] }],
])('%j is read as %j', (search, expected) => expect(chosenIn(search)).toEqual(expected))

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/))
const choices = fc.record(
  {
    with: ids,
    topics: ids,
    print: ids,
    rows: fc.constant('changed' as const),
    paper: fc.constant('letter' as const),
  },
  { requiredKeys: [] },
)

test('what is written is read back', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(chosenIn(searchOf(choice))).toEqual(choice)
    }),
  )
})

test('no address breaks the reading', () => {
  fc.assert(fc.property(fc.string(), (search) => void chosenIn(`?${search}`)))
})
