import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { baseOverview, leadSign, overview } from './overview'
import type { CollatedTopic, Reading } from './types'

const [topic] = smallPlans.topics
const [draft] = smallPlans.versions
const [row] = topic?.rows ?? []

/** A topic with one row for each reading of the second version; the base has its second point in each. */
function topicOf(...readings: readonly Reading[]): CollatedTopic {
  const point = draft?.points[1]?.points[0]
  if (!topic || !row || !point) throw new Error('The fixture has lost its topic')
  return {
    topic,
    rows: readings.map((reading) => ({
      row,
      cells: [
        {
          version: 'draft',
          points: [{ point, text: point.text, partial: false }],
          text: point.text,
          reading: { kind: 'base' },
          figure: '5',
        },
        { version: 'talks', points: [], text: '', reading },
      ],
    })),
  }
}

const changed: Reading = {
  kind: 'changed',
  spans: [],
  facts: [
    { kind: 'condition', here: 'if the ferry, for whatever reason, does not leave' },
    { kind: 'money', base: '5 crowns', here: '7 crowns', difference: '+2' },
  ],
  changes: [
    { kind: 'replaced', from: 'a very long passage of the base that', to: 'has a long counterpart here' },
    { kind: 'added', text: 'at once' },
    { kind: 'added', text: 'slowly' },
  ],
}

test('rows are counted by sign, the most telling first', () => {
  const { rows, counts } = overview(topicOf({ kind: 'same' }, changed, { kind: 'same' }), 1)
  expect([rows, counts]).toEqual([
    3,
    [
      { sign: 'changed', rows: 1 },
      { sign: 'same', rows: 2 },
    ],
  ])
})

test('two short differences are told, facts first', () => {
  const { facts, changes } = overview(topicOf(changed), 1).brief
  expect([facts.map(({ kind }) => kind), changes.map(({ kind }) => kind)]).toEqual([['money'], ['added']])
})

test('accounts are counted once, with their readings', () => {
  const [report] = smallPlans.reported
  const [account] = report?.accounts ?? []
  if (!report || !account) throw new Error('The fixture has lost its account')
  const differing = {
    ...report,
    readings: { A: 'none', B: '800,000' },
    accounts: [{ ...account, option: 'A' }, { ...account, option: 'B' }, account],
  }
  const reading: Reading = { kind: 'accounts', reported: [differing] }
  expect(overview(topicOf(reading, reading), 1).accounts).toEqual({ count: 3, readings: ['none', '800,000'] })
})

test('the lead sign is the most telling one', () => {
  expect(leadSign(topicOf({ kind: 'same' }, { kind: 'rewritten', facts: [], changes: [] }), 1)).toBe('rewritten')
})

test('the base is told by its figure and its whole points', () => {
  if (!draft) throw new Error('The fixture has no draft')
  const { figure, points } = baseOverview(topicOf(changed), draft)
  expect([figure?.text, points.map(({ id }) => id)]).toEqual(['5', ['2']])
})
