import { expect, test } from 'vitest'
import { basisOf, onlyVersions, pairTitle } from './comparison'
import { smallPlans } from './fixtures/small-plans'
import type { Collation, Version } from './types'

const [draft, talks] = smallPlans.versions as readonly [Version, Version]
const [topic] = smallPlans.topics
const third: Version = { ...talks, id: 'third', short: 'third' }
const cells = ['draft', 'talks', 'third'].map((version) => ({
  version,
  points: [],
  text: '',
  reading: { kind: 'base' } as const,
}))
const collation: Collation = {
  base: 'draft',
  versions: [draft, talks, third],
  topics: topic ? [{ topic, rows: topic.rows.map((row) => ({ row, cells })) }] : [],
}

test('the base is named with its date', () => {
  expect(basisOf(collation)).toBe('Read against: draft, 20 Nov 2025')
})

test('a pair is named after the version that is read', () => {
  expect(pairTitle(draft, talks)).toBe('talks against the draft')
})

test('a collation keeps its base and the versions named, in every row', () => {
  const pair = onlyVersions(collation, ['third'])
  expect(pair.versions.map(({ id }) => id)).toEqual(['draft', 'third'])
  expect(pair.topics[0]?.rows.map((row) => row.cells.map(({ version }) => version))).toEqual([
    ['draft', 'third'],
    ['draft', 'third'],
  ])
})
