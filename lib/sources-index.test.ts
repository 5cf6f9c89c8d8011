import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { type Citing, sourcesIndex } from './sources-index'

const index = sourcesIndex(smallPlans)

const shown = (citing: Citing) => {
  if (citing.kind === 'horizon') return 'later packages'
  if (citing.kind === 'version') return citing.version.id
  if (citing.kind === 'point') return `${citing.version.id} ${citing.point.id}: ${citing.pinpoints.join(', ')}`
  return `${citing.version.id} silent on ${citing.row?.id ?? citing.topic.id}`
}

test('a source lists the points that cite it and the silences it vouches for', () => {
  expect(index.get('daily')?.map(shown)).toEqual([
    'draft 1: point 1',
    'draft 2: point 2',
    'draft 3: point 3',
    'talks silent on crossing',
  ])
})

test('introductions, descent and accounts count, and a point is listed once with all pinpoints', () => {
  expect(index.get('gazette')?.map(shown)).toEqual([
    'draft',
    'talks',
    'draft 2b: line 4',
    'talks toll: line 9, line 10',
  ])
})

test('the note on later packages counts', () => {
  const plans = { ...smallPlans, horizon: 'A tunnel is planned. [@daily, last page]' }
  expect(sourcesIndex(plans).get('daily')?.map(shown).at(-1)).toBe('later packages')
})

test('a source that nothing cites has an empty list', () => {
  const unused = { ...smallPlans.sources[0], id: 'unused' } as (typeof smallPlans.sources)[number]
  expect(sourcesIndex({ ...smallPlans, sources: [...smallPlans.sources, unused] }).get('unused')).toEqual([])
})
