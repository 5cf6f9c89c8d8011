import { expect, test } from 'vitest'
import { codeName } from './code-name'
import { getPlans } from './plans'

test.each([
  ['Army 1', 'army-1'],
  ['Non-aggression 2', 'non-aggression-2'],
  ['Culture & schools 10', 'culture-schools-10'],
  ['Éducation 3', 'education-3'],
])('%s is read off paper as %s', (code, expected) => expect(codeName(code)).toBe(expected))

test('no two rows of the plans share one', () => {
  const names = getPlans().topics.flatMap(({ rows }) => rows.map(({ code }) => codeName(code)))
  expect(new Set(names).size).toBe(names.length)
})
