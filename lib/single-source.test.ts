import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { pointsOnOneSource, soleSource } from './single-source'
import type { Point } from './types'

const shown = (plans: Parameters<typeof pointsOnOneSource>[0]) =>
  pointsOnOneSource(plans).map(({ version, source, points }) => [version.id, source, ...points.map(({ id }) => id)])

test('points on a single source are listed by version and source, sub-points only with citations of their own', () => {
  expect(shown(smallPlans)).toEqual([
    ['draft', 'daily', '1', '2', '3'],
    ['draft', 'gazette', '2b'],
    ['talks', 'gazette', 'toll'],
  ])
})

test('an account in another source counts as a second one', () => {
  const [reported] = smallPlans.reported
  const [account] = reported?.accounts ?? []
  const [citation] = account?.citations ?? []
  if (!reported || !account || !citation) throw new Error('The fixture has no account')
  const accounts = [{ ...account, citations: [{ ...citation, source: 'daily' }] }]
  expect(shown({ ...smallPlans, reported: [{ ...reported, accounts }] })).toEqual([
    ['draft', 'daily', '1', '2', '3'],
    ['draft', 'gazette', '2b'],
  ])
})

test('a point that nothing is cited for has no sole source', () => {
  const [point] = smallPlans.versions[0]?.points ?? []
  expect(point && soleSource(smallPlans, { ...point, citations: [] } satisfies Point)).toBeUndefined()
})
