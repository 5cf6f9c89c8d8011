import { expect, test } from 'vitest'
import { spreadAccounts } from './accounts'
import type { Account, Standing } from './types'

const account = (by: string, rest: Partial<Account> = {}): Account => ({
  text: `${by} speaks.`,
  by,
  outlet: 'Gazette',
  date: '2025-11-24',
  attribution: 'named official',
  citations: [],
  place: { file: 'plans/claims.yaml', line: 1, column: 1 },
  ...rest,
})

/** Who stands first in each group, with how many fold under it; then who folds after all. */
function spread(standing: Standing, accounts: readonly Account[], dispute?: string) {
  const { groups, further } = spreadAccounts({ standing, accounts, ...(dispute && { dispute }) })
  return [groups.map(({ first, others }) => `${first.by}+${others.length}`), further.map(({ by }) => by)]
}

test('each lettered reading stands once, and a denial stands beside them', () => {
  const accounts = [
    account('Kyslytsya', { option: 'A' }),
    account('a source', { option: 'A' }),
    account('officials', { option: 'B' }),
    account('Hnatov'),
  ]
  expect(spread('accounts differ', accounts)).toEqual([['Kyslytsya+1', 'officials+0', 'Hnatov+0'], []])
})

test('differing accounts without letters group by what they say became of the provision', () => {
  const accounts = [
    account('one', { says: 'reported dropped' }),
    account('two', { says: 'reported kept' }),
    account('three', { says: 'reported dropped' }),
    account('four'),
    account('five'),
  ]
  expect(spread('accounts differ', accounts)).toEqual([['one+1', 'two+0', 'four+0'], ['five']])
})

test('a dispute under another standing is spread in the same way', () => {
  const accounts = [account('one', { says: 'reported kept' }), account('two', { says: 'reported kept' })]
  expect(spread('left to the presidents', accounts, 'They differ.')).toEqual([['one+1'], []])
})

test('accounts that agree stand up to three, the rest fold', () => {
  const accounts = ['one', 'two', 'three', 'four'].map((by) => account(by))
  expect(spread('reported kept', accounts)).toEqual([['one+0', 'two+0', 'three+0'], ['four']])
})
