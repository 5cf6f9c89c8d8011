import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { pointDescription, pointMentions, pointPageTitle } from './point-page'
import { findPoint } from './points'
import type { RowOfPoint } from './rows-of'
import type { Cell, Point, Version } from './types'

const [draft, talks] = smallPlans.versions
const [topic] = smallPlans.topics
const row = topic?.rows[1]
if (!draft || !talks || !topic || !row) throw new Error('The fixture lacks a version or a row')

const point = (version: Version, id: string): Point => {
  const found = findPoint(version, id)
  if (!found) throw new Error(`The fixture has no point ${id}`)
  return found
}

const cell = (version: Version, id: string): Cell => ({
  version: version.id,
  points: [{ point: point(version, id), text: '', partial: false }],
  text: '',
  reading: { kind: 'base' },
})

const rowOf = (shared: boolean): RowOfPoint => ({ topic, row, shared, cells: [cell(draft, '2'), cell(talks, 'toll')] })

test.each([
  { name: 'its gist', version: draft, id: '2', expected: 'draft, point 2: Toll' },
  {
    name: 'the title of its row where it has no gist',
    version: draft,
    id: '1',
    expected: 'draft, point 1: Limit of the toll',
  },
  {
    name: 'its point where it has no number',
    version: draft,
    id: '2-exempt',
    expected: 'draft, point 2, exempt: Limit of the toll',
  },
  { name: 'its gist alone where that is its name', version: talks, id: 'toll', expected: 'talks, Toll' },
])('the title of a page names version, point and $name', ({ version, id, expected }) => {
  expect(pointPageTitle(version, point(version, id), [rowOf(false)])).toBe(expected)
})

test('the description holds the text with its sub-points and says whose wording it is', () => {
  expect(pointDescription(draft, point(draft, '2'))).toBe(
    'Point 2 of the draft, restated by Point by Point: The toll: is at most 5 crowns; ends in 2030. Ferrymen pay nothing.',
  )
  expect(pointDescription(draft, point(draft, '3'))).toBe(
    'Point 3 of the draft, restated by Point by Point: struck out in the text itself.',
  )
})

test('a long text is cut between words', () => {
  const long = { ...point(draft, '1'), text: 'bridge '.repeat(60).trim() }
  expect(pointDescription(draft, long).slice(-20)).toBe('bridge bridge bridge\u00a0…'.slice(-20))
  expect(pointDescription(draft, long).length).toBeLessThan(240)
})

test('a page cites the point, its sub-points, the copies that differ, what is said of it, and its counterparts', () => {
  const reported = smallPlans.reported
  const shown = pointMentions({
    version: draft,
    point: point(draft, '2'),
    variants: smallPlans.variants,
    reported,
    rows: [rowOf(false)],
    versions: [draft, talks],
  })
  expect(shown.map(({ citations, at }) => [at.label, ...citations.map(({ pinpoint }) => pinpoint)])).toEqual([
    ['this point', 'point 2'],
    ['this point', 'point 2'],
    ['this point', 'line 4'],
    ['this point', 'point 2'],
    ['this point', 'point 2', 'line 4'],
    ['this point', 'line 10'],
    ['Crossing 2', 'line 9'],
  ])
})

test('where a row holds further points of the version, the page cites those too', () => {
  const shown = pointMentions({
    version: draft,
    point: point(draft, '1'),
    variants: [],
    reported: [],
    rows: [rowOf(true)],
    versions: [draft, talks],
  })
  expect(shown.map(({ citations }) => citations.map(({ pinpoint }) => pinpoint))).toEqual([
    ['point 1'],
    [],
    ['point 2'],
    ['line 9'],
  ])
})
