import { expect, test } from 'vitest'
import { type Correction, corrections, correctionsFeed, latestCorrection, wording } from './corrections'
import { smallPlans } from './fixtures/small-plans'
import type { Edition, Kept } from './kept/types'

const place = { file: 'plans/editions.json', line: 1, column: 1 }
const edition = (date: string, hash: string, text: string): Edition => ({ date, hash, text })
const [a, b, c] = [
  edition('2026-11-22', 'aaaaaaaa', 'is at most 4 crowns;'),
  edition('2027-01-05', 'bbbbbbbb', 'is 5 crowns;'),
  edition('2027-02-01', 'cccccccc', 'is at most 5 crowns;'),
]
const kept: Kept = {
  listed: [],
  editions: [
    { address: '/draft/1/', editions: [a], place },
    { address: '/draft/2a/', editions: [a, b, c], place },
    { address: '/draft/9/', editions: [a, b], place },
  ],
  withdrawn: [
    { address: '/draft/9/', was: 'Point 9', because: 'It was no point.', date: '2027-01-09', goTo: '/draft/3/', place },
  ],
}
const nothing: Kept = { listed: [], editions: [{ address: '/draft/1/', editions: [a], place }], withdrawn: [] }

const brief = (correction: Correction) =>
  [correction.date, correction.name, correction.of, correction.kind].concat(
    correction.kind === 'reworded' ? [correction.before.hash, correction.after.hash] : [correction.because],
  )

test('corrections are the changes between editions and the withdrawals, the latest first', () =>
  expect(corrections(smallPlans, kept).map(brief)).toEqual([
    ['2027-02-01', 'draft-2a-edition-3', 'draft, point 2a', 'reworded', 'bbbbbbbb', 'cccccccc'],
    ['2027-01-09', 'draft-9-withdrawn', 'Point 9', 'withdrawn', 'It was no point.'],
    ['2027-01-05', 'draft-2a-edition-2', 'draft, point 2a', 'reworded', 'aaaaaaaa', 'bbbbbbbb'],
    ['2027-01-05', 'draft-9-edition-2', '/draft/9/', 'reworded', 'aaaaaaaa', 'bbbbbbbb'],
  ]))

test('where every point reads as it was first published there are none', () =>
  expect(corrections(smallPlans, nothing)).toEqual([]))

test('a point leads to its latest correction, if it has any', () => {
  expect(latestCorrection('/draft/2a/', [a, b, c])).toBe('/about/corrections/#draft-2a-edition-3')
  expect(latestCorrection('/draft/1/', [a])).toBeUndefined()
})

test('the feed gives both wordings under the address of each correction', () => {
  const feed = correctionsFeed(corrections(smallPlans, kept), (path) => `https://example.org${path}`)
  expect(feed).toContain('<id>https://example.org/about/corrections/#draft-2a-edition-3</id>')
  expect(feed).toContain('<updated>2027-02-01T00:00:00Z</updated>')
  expect(feed).toContain('/draft/2a/ said (bbbbbbbb): is 5 crowns; It says now (cccccccc): is at most 5 crowns;')
  expect(feed).toContain('<content type="text">It was no point. See /draft/3/</content>')
})

test('a wording without words says why', () =>
  expect(wording(edition('2026-11-22', 'e3b0c442', ''))).toBe('no text, as the version strikes it out.'))
