import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { citedIn, numberOf, numberSources, sourcesOf } from './notes'
import type { Citation } from './types'

const cite = (source: string): Citation => ({
  source,
  pinpoint: 'point 1',
  seen: 'text',
  place: { file: 'plans/draft.md', line: 1, column: 1 },
})
const bridge = { href: '#bridge', label: 'Bridge' }
const toll = { href: '#toll', label: 'Toll' }

test('sources are numbered as they are mentioned, with every spot once', () => {
  const notes = numberSources(smallPlans.sources, [
    { citations: [cite('gazette')], at: bridge },
    { citations: [cite('daily'), cite('gazette')], at: toll },
    { citations: [cite('gazette')], at: toll },
  ])
  expect([...notes.values()].map(({ number, source, citedIn: spots }) => [number, source.id, spots])).toEqual([
    [1, 'gazette', [bridge, toll]],
    [2, 'daily', [toll]],
  ])
})

test('a source that is not in the plans is an error', () => {
  expect(() => numberSources(smallPlans.sources, [{ citations: [cite('rumour')], at: toll }])).toThrow(
    'Unknown source rumour',
  )
})

test('a source has the number of its note, and one without a note is an error', () => {
  const notes = numberSources(smallPlans.sources, [{ citations: [cite('daily'), cite('gazette')], at: toll }])
  expect(numberOf('gazette', notes)).toBe(2)
  expect(() => numberOf('weekly', notes)).toThrow('Source weekly is cited here')
})

test('a text shows each source once, up to the limit', () => {
  expect(sourcesOf([cite('daily'), cite('daily'), cite('gazette'), cite('weekly')], 2)).toEqual(['daily', 'gazette'])
})

test('a sub-point without citations shows those of its point', () => {
  const [draft] = smallPlans.versions
  const point = draft?.points[1]?.points[0]
  if (!draft || !point) throw new Error('The fixture has no point 2a')
  const cell = {
    version: 'draft',
    points: [{ point, text: point.text, partial: false }],
    text: point.text,
    reading: { kind: 'base' },
  } as const
  expect(citedIn(cell, draft).map(({ source }) => source)).toEqual(['daily'])
})
