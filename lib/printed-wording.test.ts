import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { printedWording } from './printed-wording'
import type { Source } from './types'

const [draft] = smallPlans.versions
if (!draft) throw new Error('The fixture has no versions')

const source = (id: string, rest: Partial<Source>): Source => ({
  id,
  title: id,
  titleIsOurs: false,
  outlet: id,
  authors: [],
  circa: false,
  url: `https://${id}.example/`,
  language: 'en',
  read: 'in full',
  ...rest,
})

const placesOf = (daily: Partial<Source>, gazette: Partial<Source> = {}) =>
  printedWording({ sources: [source('gazette', gazette), source('daily', daily), source('other', {})] }, draft).map(
    ({ id }) => id,
  )

test('a page that most points cite prints the text, and so does one that is said to hold it', () => {
  expect(placesOf({})).toEqual(['daily'])
  expect(placesOf({}, { contains: 'full text of both' })).toEqual(['daily', 'gazette'])
})

test.each([
  ['no address', { url: '' }],
  ['another language', { language: 'fr' }],
  ['a partisan carrier', { standing: 'partisan' }],
] as const)('a page is left out for %s', (_, rest) => {
  expect(placesOf(rest)).toEqual([])
})

test('a text that was abridged or translated back is not the printed one', () => {
  expect(placesOf({}, { contains: 'full text (abridged)' })).toEqual(['daily'])
  expect(placesOf({}, { contains: 'full text (translated back)' })).toEqual(['daily'])
})
