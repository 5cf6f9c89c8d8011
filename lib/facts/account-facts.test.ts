import { expect, test } from 'vitest'
import { accountFacts } from './account-facts'

const army = 'The Armed Forces of Ukraine will have at most 600,000 personnel.'

test('a number without a unit counts what the number of the base counts', () => {
  expect(accountFacts(army, 'Ukraine agrees to a limit of 800,000.')).toEqual([
    {
      kind: 'number',
      base: '600,000 personnel',
      here: '800,000 personnel',
      difference: '+200,000',
      percentage: '+33%',
    },
  ])
})

test('the number of the base, told again, is no difference', () => {
  expect(accountFacts(army, 'The limit rises from 600,000 to 800,000.')).toEqual([
    {
      kind: 'number',
      base: '600,000 personnel',
      here: '800,000 personnel',
      difference: '+200,000',
      percentage: '+33%',
    },
  ])
  expect(accountFacts(army, 'The figure of 600,000 stays.')).toEqual([])
})

test('what an account does not mention has not gone', () => {
  expect(accountFacts(army, 'The cap is discussed.')).toEqual([])
})

test('a number that counts something else is not set against the base', () => {
  expect(accountFacts(army, 'One of 4 later packages contains limits.')).toEqual([])
  expect(accountFacts(army, 'The 19 points leave the army open.')).toEqual([])
})

test('who an account names, and how it is worded, says nothing of the provision', () => {
  expect(accountFacts(army, 'Kyiv may not accept a limit under the supervision of NATO.')).toEqual([])
})
