import { expect, test } from 'vitest'
import { disputesIn } from './disputes'
import { smallPlans } from './fixtures/small-plans'
import type { Topic } from './types'

const [topic] = smallPlans.topics
const [report] = smallPlans.reported
if (!topic || !report) throw new Error('The fixture has no topic or no report')

const reported = [{ ...report, dispute: 'The accounts differ on the sum.' }]
const shown = (of: Topic, entries = reported) =>
  disputesIn(of, { ...smallPlans, reported: entries }).map(({ version, row, reported: { dispute } }) => [
    version.id,
    row.id,
    dispute,
  ])

test('a dispute is named with its version and row', () => {
  expect(shown(topic)).toEqual([['talks', 'toll-limit', 'The accounts differ on the sum.']])
})

test('a point in two rows is disputed once, where it first stands', () => {
  const [opening, limit] = topic.rows
  if (!opening || !limit) throw new Error('The fixture has no rows')
  expect(shown({ ...topic, rows: [{ ...opening, points: limit.points }, limit] })).toEqual([
    ['talks', 'opening', 'The accounts differ on the sum.'],
  ])
})

test('accounts that agree are no dispute', () => {
  expect(shown(topic, [report as (typeof reported)[number]])).toEqual([])
})
