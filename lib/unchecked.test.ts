import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import type { Point } from './types'
import { uncheckedPoints, unreadPoints } from './unchecked'

const [draft, talks] = smallPlans.versions
if (!draft || !talks) throw new Error('The fixture lacks a version')

const withPoints = (change: Partial<Point>) => ({
  versions: [{ ...draft, points: draft.points.map((point) => ({ ...point, ...change })) }, talks],
})

const shown = (found: ReturnType<typeof uncheckedPoints>) =>
  found.map(({ version, points }) => [version.id, points.map(({ id }) => id)])

test('points not yet checked are listed by version, struck out ones and reported versions are not', () => {
  expect(shown(uncheckedPoints(withPoints({ checked: false })))).toEqual([['draft', ['1', '2']]])
  expect(shown(uncheckedPoints(withPoints({ checked: false, state: 'struck out' })))).toEqual([])
})

test('nothing is listed where every point is checked', () => {
  expect(uncheckedPoints(smallPlans)).toEqual([])
})

test('points that could not be read are listed apart', () => {
  expect(shown(uncheckedPoints(withPoints({ checked: false, state: 'not read' })))).toEqual([])
  expect(shown(unreadPoints(withPoints({ state: 'not read' })))).toEqual([['draft', ['1', '2', '3']]])
})
