import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { readingsOf } from './readings-of'

const [question] = smallPlans.questions
if (!question) throw new Error('The fixture has no questions')
const [first] = question.accounts
if (!first) throw new Error('The question has no accounts')

test('accounts stand under the reading that they support', () => {
  expect(
    readingsOf(question).map(({ letter, name, accounts }) => [letter, name, ...accounts.map(({ by }) => by)]),
  ).toEqual([
    ['A', 'one point', 'a clerk'],
    ['B', 'none', 'Daily'],
  ])
})

test('an account without a letter, or with one that nobody named, comes last', () => {
  const { option: _, ...denial } = first
  const accounts = [{ ...denial, by: 'a mayor' }, first, { ...first, option: 'C', by: 'a pilot' }]
  expect(
    readingsOf({ ...question, accounts }).map(({ letter, accounts: own }) => [letter, ...own.map(({ by }) => by)]),
  ).toEqual([
    ['A', 'a clerk'],
    [undefined, 'a mayor', 'a pilot'],
  ])
})

test('a question without readings has its accounts in one group', () => {
  const { readings: _, ...plain } = question
  expect(readingsOf(plain).map(({ accounts }) => accounts.length)).toEqual([2])
})
