import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import type { Version } from './types'
import { countedPoints, versionDescription, versionMentions } from './version-page'

const [draft, talks] = smallPlans.versions
if (!draft || !talks) throw new Error('The fixture lacks a version')

const shown = (version: Version) =>
  versionMentions(smallPlans, version).flatMap(({ citations, at }) =>
    citations.map(({ source, pinpoint }) => `${at.href} ${source}, ${pinpoint}`),
  )

test('a version cites its introduction and its points in the order of the page', () => {
  expect(shown(draft)).toEqual([
    '#main gazette, headline',
    '#point-1 daily, point 1',
    '#point-2 daily, point 2',
    '#point-2 daily, point 2',
    '#point-2 gazette, line 4',
    '#point-2 daily, point 2',
    '#point-3 daily, point 3',
  ])
})

test('a reported version cites its descent; accounts name their sources themselves', () => {
  expect(shown(talks)).toEqual(['#main gazette, lead'])
})

test('a reported point of which nobody says anything cites its own sources', () => {
  const mentions = versionMentions({ reported: [] }, talks)
  expect(mentions.flatMap(({ citations }) => citations.map(({ pinpoint }) => pinpoint))).toEqual(['lead', 'line 9'])
})

test('the description says who issued it and how it is known', () => {
  expect(versionDescription(talks)).toBe(
    'The talks. Issued by Two parties; from statements. Read alone, in its own order, restated by Point by Point (reported).',
  )
})

test.each([
  { name: 'as stated', version: draft, expected: '3' },
  {
    name: 'as reported, with how many are known',
    version: talks,
    expected: '1, as reported; 1 point known from reports',
  },
  {
    name: 'with those that have no number',
    version: { ...draft, points: [...draft.points, ...talks.points] },
    expected: '3; 1 point here without a number',
  },
])('the points are counted $name', ({ version, expected }) => {
  expect(countedPoints(version)).toBe(expected)
})
