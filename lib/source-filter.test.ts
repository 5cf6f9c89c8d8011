import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { answersOf, holdsOf, sourceChoices } from './source-filter'
import { sourcesIndex } from './sources-index'

test.each([
  { contains: 'full text (translated)', expected: 'full' },
  { contains: 'Full text of the joint statement', expected: 'full' },
  { contains: 'full statement and list of 13 adopters', expected: 'full' },
  { contains: 'full London text as printed by Reuters', expected: 'full' },
  { contains: 'excerpts (10-20)', expected: 'part' },
  { contains: 'Point 14 quotations', expected: 'part' },
  { contains: 'Reuters list, points 1-7', expected: 'part' },
  { contains: 'Zelensky quotation', expected: 'statement' },
  { contains: 'Stefanishyna interview', expected: 'statement' },
  { contains: 'report (read in full)', expected: 'report' },
  { contains: 'American plan, 20 points, 2 open', expected: 'report' },
  { contains: undefined, expected: 'report' },
] as const)('a page with "$contains" counts as $expected', ({ contains, expected }) => {
  expect(holdsOf(contains === undefined ? {} : { contains })).toBe(expected)
})

test('a primary publication is a statement, unless it holds a text', () => {
  expect(holdsOf({ contains: 'co-chairs, 35 countries', standing: 'primary' })).toBe('statement')
  expect(holdsOf({ contains: 'full text', standing: 'primary' })).toBe('full')
})

const { sources, versions } = smallPlans
const [daily, gazette] = sources
if (!daily || !gazette) throw new Error('The fixture lacks a source')

test('a source answers what it holds, in which language, and for which versions it is cited', () => {
  const index = sourcesIndex(smallPlans)
  expect(answersOf({ ...daily, contains: 'full text', language: 'en-GB' }, index.get('daily') ?? [], versions)).toEqual(
    ['holds-full', 'lang-en', 'for-1', 'for-2'],
  )
  expect(answersOf({ ...gazette, language: 'pl' }, [], versions)).toEqual(['holds-report', 'lang-other'])
})

test('answers are counted, and those that nobody gives are left out', () => {
  const choices = sourceChoices([{ ...daily, language: 'uk' }, gazette], sourcesIndex(smallPlans), versions)
  expect(choices.holds).toEqual([{ id: 'report', name: 'report', count: 2 }])
  expect(choices.languages).toEqual([
    { id: 'uk', name: 'Ukrainian', count: 1 },
    { id: 'other', name: 'another language', count: 1 },
  ])
  expect(choices.versions.map(({ name, count }) => [name, count])).toEqual([
    ['draft', 2],
    ['talks', 2],
  ])
})
