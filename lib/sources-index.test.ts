import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { type Citing, sourcesIndex } from './sources-index'

const index = sourcesIndex(smallPlans)

const shown = (citing: Citing) => {
  if (citing.kind === 'horizon') return 'later packages'
  if (citing.kind === 'event') return `event ${citing.event.id}`
  if (citing.kind === 'confusion') return `confusion ${citing.confusion.id}`
  if (citing.kind === 'question') return `${citing.version.id}: ${citing.question.about}`
  if (citing.kind === 'reaction') return `reactions to ${citing.version.id}`
  if (citing.kind === 'version') return citing.version.id
  if (citing.kind === 'point') return `${citing.version.id} ${citing.point.id}`
  return `${citing.version.id} silent on ${citing.row?.id ?? citing.topic.id}`
}

test('a source lists the points that cite it, the silences it vouches for, and what else rests on it', () => {
  expect(index.get('daily')?.map(shown)).toEqual([
    'draft 1',
    'draft 2',
    'draft 2a',
    'draft 3',
    'talks silent on crossing',
    'talks: number-of-points',
    'event draft-printed',
    'confusion crowns',
  ])
})

test('introductions, descent, accounts and variants count, and a point is listed once', () => {
  expect(index.get('gazette')?.map(shown)).toEqual([
    'draft',
    'talks',
    'draft 2a',
    'draft 2b',
    'talks toll',
    'talks: number-of-points',
    'reactions to draft',
    'event tunnel-named',
    'confusion crowns',
  ])
})

test('the note on later packages counts', () => {
  const plans = { ...smallPlans, horizon: 'A tunnel is planned. [@daily, last page]' }
  expect(sourcesIndex(plans).get('daily')?.map(shown)).toContain('later packages')
})

test('a source that nothing cites has an empty list', () => {
  const unused = { ...smallPlans.sources[0], id: 'unused' } as (typeof smallPlans.sources)[number]
  expect(sourcesIndex({ ...smallPlans, sources: [...smallPlans.sources, unused] }).get('unused')).toEqual([])
})
