import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { pointLabel, pointName, pointTitle } from './point-names'
import { findPoint } from './points'
import type { Point, Version } from './types'

const version = (at: number): Version => {
  const found = smallPlans.versions[at]
  if (!found) throw new Error(`The fixture has no version ${at}`)
  return found
}

const point = (of: Version, id: string): Point => {
  const found = findPoint(of, id)
  if (!found) throw new Error(`The fixture has no point ${id}`)
  return found
}

test.each([
  { name: 'a point with a number is called by it', of: 0, id: '2', expected: 'point 2' },
  { name: 'a sub-point has a number of its own', of: 0, id: '2a', expected: 'point 2a' },
  { name: 'a sub-point without a number is named below its point', of: 0, id: '2-exempt', expected: 'point 2, exempt' },
  { name: 'a point without a number is called by its gist', of: 1, id: 'toll', expected: 'Toll' },
])('$name', ({ of, id, expected }) => {
  expect(pointName(version(of), point(version(of), id))).toBe(expected)
})

test('two points without a number and of one gist are told apart by their labels', () => {
  const toll = point(version(1), 'toll')
  const twice = { ...version(1), points: [toll, { ...toll, id: 'toll-again' }] }
  expect(twice.points.map((one) => pointName(twice, one))).toEqual(['toll', 'toll again'])
})

test('the label of a sub-point leaves out the point it belongs to', () => {
  expect(pointLabel({ id: '8-further-parts', parent: '8' })).toBe('further parts')
})

test('a point without a gist takes the titles of its rows', () => {
  const bare = point(version(0), '1')
  expect(pointTitle(bare, [{ title: 'Opening of the bridge' }, { title: 'Name' }])).toBe('Opening of the bridge; Name')
  expect(pointTitle(bare, [])).toBeUndefined()
})
