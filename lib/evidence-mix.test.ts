import { expect, test } from 'vitest'
import { evidenceMix } from './evidence-mix'
import { smallPlans } from './fixtures/small-plans'

const [draft, talks] = smallPlans.versions
if (!draft || !talks) throw new Error('The fixture lacks a version')

const shown = (versions: Parameters<typeof evidenceMix>[0]) =>
  evidenceMix(versions).map(({ evidence, versions: alike }) => [evidence, ...alike.map(({ id }) => id)])

test('versions are told apart by the way in which they are known', () => {
  const spoken = { ...draft, id: 'spoken', evidence: 'read out' } as const
  expect(shown([talks, draft, spoken, { ...draft, id: 'reprint' }])).toEqual([
    ['published text', 'draft', 'reprint'],
    ['read out', 'spoken'],
    ['reported', 'talks'],
  ])
})

test('nothing has to be said where all are known alike', () => {
  expect(shown([draft, { ...draft, id: 'reprint' }])).toEqual([])
})
