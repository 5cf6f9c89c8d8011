import { describe, expect, test } from 'vitest'
import { sourcesById } from '../cited-names'
import { smallPlans } from '../fixtures/small-plans'
import { findPoint } from '../points'
import type { Citation, Source } from '../types'
import { writtenOut } from './dates'
import { type CitedPoint, citedItems, citedTitle, primaryCitation } from './items'

function cited(versionId: string, pointId: string, rest: Partial<CitedPoint> = {}): CitedPoint {
  const version = smallPlans.versions.find(({ id }) => id === versionId)
  const point = version && findPoint(version, pointId)
  if (!version || !point) throw new Error(`No point ${pointId} in ${versionId}`)
  const publicUrl = (path: string) => `https://plan.example${path}`
  return { version, point, sources: sourcesById(smallPlans.sources), publicUrl, ...rest }
}

const citation = (source: string, seen: Citation['seen']): Citation => ({
  source,
  seen,
  pinpoint: 'point 1',
  place: { file: 'plans/draft.md', line: 1, column: 1 },
})

describe('the primary source', () => {
  test.each([
    { name: 'is the first that has the text', seen: ['paraphrase', 'text', 'text'], expected: 'source 1' },
    { name: 'is the first of all where none has the text', seen: ['page only', 'paraphrase'], expected: 'source 0' },
    { name: 'is absent without citations', seen: [], expected: undefined },
  ] as const)('$name', ({ seen, expected }) =>
    expect(primaryCitation(seen.map((how, at) => citation(`source ${at}`, how)))?.source).toBe(expected),
  )

  test('of a sub-point without citations is that of its point', () =>
    expect(citedItems(cited('draft', '2a'))[1]?.id).toBe('daily'))
})

test.each([
  ['draft', '1', 'draft of 20 November 2025, point 1 (restated by Point by Point)'],
  ['draft', '2-exempt', 'draft of 20 November 2025, point 2, exempt (restated by Point by Point)'],
  ['draft', '3', 'draft of 20 November 2025, point 3 (restated by Point by Point; struck out in that text)'],
  ['talks', 'toll', 'talks of 23 November 2025, Toll (restated by Point by Point from reports)'],
])('the title of %s/%s names the document, the place and whose words they are', (version, point, title) =>
  expect(citedTitle(cited(version, point))).toBe(title),
)

test('a point is dated by its edition, whose hash its address carries, and not at all where that is not recorded', () => {
  const [dated] = citedItems(cited('draft', '1', { edition: { date: '2026-01-05', hash: '00c0ffee' } }))
  expect(dated.issued).toEqual({ 'date-parts': [[2026, 1, 5]] })
  expect(dated.URL).toBe('https://plan.example/draft/1/?v=00c0ffee')
  expect(citedItems(cited('draft', '1'))[0]).not.toHaveProperty('issued')
})

test('a source keeps what is known of it and says where it is cited for what', () => {
  const page: Source = {
    id: 'daily',
    title: 'Bridge opens',
    titleIsOurs: true,
    outlet: 'The Daily',
    relays: 'AFP',
    authors: ['Ann Ferry', 'Institute of Bridges'],
    issued: '2025-11',
    circa: true,
    language: 'de',
    read: 'in full',
  }
  expect(citedItems(cited('draft', '1', { sources: sourcesById([page]) }))[1]).toEqual({
    id: 'daily',
    type: 'webpage',
    title: '[Bridge opens]',
    'container-title': 'The Daily',
    author: [{ literal: 'Ann Ferry' }, { literal: 'Institute of Bridges' }],
    issued: { 'date-parts': [[2025, 11]], circa: true },
    language: 'de',
    note:
      'Place cited: point 1. Source of: draft of 20 November 2025, point 1 (restated by Point by Point). ' +
      'Carries a text or report of AFP. The date is inferred.',
  })
})

test.each([
  ['2025-11-02', '2 November 2025'],
  ['2025-11', 'November 2025'],
  ['2025', '2025'],
])('the date %s is written out as far as it is known', (date, expected) => expect(writtenOut(date)).toBe(expected))
