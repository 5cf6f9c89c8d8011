import { expect, it } from 'vitest'
import { examine } from '../../../lib/check'
import { planFiles } from './plans'

const plansOf = (size: { versions: number; points: number }) =>
  examine(Object.entries(planFiles(size)).map(([name, text]) => ({ path: `plans/${name}`, text })))

it('makes plans that pass the check, of the size asked for', () => {
  const { plans, faults } = plansOf({ versions: 4, points: 20 })
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(plans?.versions.map(({ points }) => points.length)).toEqual([20, 20, 20, 20])
  expect(plans?.topics.flatMap(({ rows }) => rows)).toHaveLength(50)
})

it('makes the same plans each time', () => {
  expect(planFiles({ versions: 3, points: 10 })).toEqual(planFiles({ versions: 3, points: 10 }))
})
