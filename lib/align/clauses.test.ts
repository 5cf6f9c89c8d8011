import { expect, test } from 'vitest'
import { clausesOf } from './clauses'

test('a text falls into clauses at stops, dashes, lines and joining words; short ones are left out', () => {
  expect(
    clausesOf(
      'The council repairs the lighthouse; it pays the keeper — Nobody pays for the view.\nIt is so. Whatever the season is, and whatever the weather',
    ),
  ).toEqual([
    'The council repairs the lighthouse;',
    'Nobody pays for the view.',
    'Whatever the season is',
    'and whatever the weather',
  ])
})

test('a single clause is none', () => {
  expect(clausesOf('The council will repair the lighthouse.')).toEqual([])
  expect(clausesOf('')).toEqual([])
})

test('very many clauses are joined with their neighbours', () => {
  const clauses = Array.from({ length: 100 }, (_, at) => `This is the clause number ${at}.`)
  const joined = clausesOf(clauses.join(' '))
  expect(joined).toHaveLength(20)
  expect(joined.join(' ')).toBe(clauses.join(' '))
})
