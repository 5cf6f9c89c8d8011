import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { topicMentions } from './topic-page'
import type { Cell } from './types'

const [draft, talks] = smallPlans.versions
const [topic] = smallPlans.topics
const [opening, limit] = topic?.rows ?? []
const [bridge, toll] = draft?.points ?? []
if (!draft || !talks || !topic || !opening || !limit || !bridge || !toll) throw new Error('The fixture is incomplete')

const cell = (version: string, reading: Cell['reading'], point?: typeof bridge): Cell => ({
  version,
  points: point ? [{ point, text: point.text, partial: false }] : [],
  text: point?.text ?? '',
  reading,
})

test('texts, accounts and silences are cited row by row', () => {
  const silence = { kind: 'not disclosed', citations: toll.citations } as const
  const mentions = topicMentions({
    base: 'draft',
    versions: [draft, talks],
    topics: [
      {
        topic,
        rows: [
          {
            row: opening,
            cells: [cell('draft', { kind: 'base' }, bridge), cell('talks', { kind: 'silence', silence })],
          },
          {
            row: limit,
            cells: [
              cell('draft', { kind: 'base' }, toll),
              cell('talks', { kind: 'accounts', reported: smallPlans.reported }),
            ],
          },
        ],
      },
    ],
  })
  expect(
    mentions.map(({ citations, at }) => [at.href, at.label, ...citations.map(({ pinpoint }) => pinpoint)]),
  ).toEqual([
    ['#opening', 'Crossing 1', 'point 1'],
    ['#opening', 'Crossing 1', 'point 2'],
    ['#toll-limit', 'Crossing 2', 'point 2'],
    ['#toll-limit', 'Crossing 2', 'line 10'],
  ])
})
