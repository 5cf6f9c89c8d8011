import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { findPoint } from './points'
import { rowsOf } from './rows-of'
import type { Collation, Point } from './types'

/** The small plans against the draft, with cells that name their version and nothing more. */
const collation: Collation = {
  base: 'draft',
  versions: smallPlans.versions,
  topics: smallPlans.topics.map((topic) => ({
    topic,
    rows: topic.rows.map((row) => ({
      row,
      cells: [
        { version: 'draft', points: [], text: '', reading: { kind: 'base' } },
        { version: 'talks', points: [], text: '', reading: { kind: 'only here' } },
      ],
    })),
  })),
}

const point = (id: string): Point => {
  const found = smallPlans.versions[0] && findPoint(smallPlans.versions[0], id)
  if (!found) throw new Error(`The fixture has no point ${id}`)
  return found
}

test.each([
  { name: 'a point has the row that names it', id: '1', expected: ['opening'] },
  { name: 'a point shares a row with another', id: '3', expected: ['opening'] },
  { name: 'a point with sub-points has its own row', id: '2', expected: ['toll-limit'] },
  { name: 'a sub-point that no row names has the row of its point', id: '2a', expected: ['toll-limit'] },
])('$name', ({ id, expected }) => {
  expect(rowsOf(collation, point(id)).map(({ row }) => row.id)).toEqual(expected)
})

test('a row that holds another point of the version says so', () => {
  expect(rowsOf(collation, point('1')).map(({ shared }) => shared)).toEqual([true])
  expect(rowsOf(collation, point('2')).map(({ shared }) => shared)).toEqual([false])
})

test('the first cell is that of the version itself', () => {
  expect(rowsOf(collation, point('2'))[0]?.cells.map(({ version }) => version)).toEqual(['draft', 'talks'])
})
