import { expect, test } from 'vitest'
import { carrier, citedNames, sourcesById } from './cited-names'
import { smallPlans } from './fixtures/small-plans'
import type { Citation } from './types'

const sources = sourcesById(smallPlans.sources)
const place = { file: '', line: 1, column: 1 }
const cite = (source: string, pinpoint: string, seen: Citation['seen'] = 'text'): Citation => ({
  source,
  pinpoint,
  seen,
  place,
})

test('each source is named once, with all its places and how they were read', () => {
  const citations = [cite('daily', 'point 2'), cite('gazette', 'lead', 'page only'), cite('daily', 'map', 'paraphrase')]
  expect(citedNames(citations, sources).map(({ source, places }) => `${source.outlet}${places}`)).toEqual([
    'Daily, point 2 and map (paraphrase)',
    'Gazette, lead (place not read)',
  ])
})

test('a citation of a whole page names no place in it', () => {
  const citations = [cite('daily', 'whole item'), cite('gazette', 'whole item', 'page only')]
  expect(citedNames(citations, sources).map(({ places }) => places)).toEqual(['', ' (page not read)'])
})

test('a source that is not known is a fault of ours', () => {
  expect(() => citedNames([cite('herald', 'lead')], sources)).toThrow('Unknown source herald')
})

test('a relay says whose text it carries', () => {
  const [daily] = smallPlans.sources
  if (!daily) throw new Error('The fixture has no source')
  expect(carrier(daily)).toBe('Daily')
  expect(carrier({ ...daily, relays: 'AFP' })).toBe('AFP, in Daily')
  expect(carrier({ ...daily, relays: 'Daily' })).toBe('Daily')
})
