import { expect, test } from 'vitest'
import { changedColumns, changeNeighbours, countRows, factKindsOf } from './changed-rows'
import { smallPlans } from './fixtures/small-plans'
import type { CollatedRow, CollatedTopic, Reading } from './types'

const [topic] = smallPlans.topics
const point = smallPlans.versions[0]?.points[0]
const placed = point ? [{ point, text: point.text, partial: false }] : []
const silent: Reading = { kind: 'silence', silence: { kind: 'not in this text', citations: [] } }
const numbered: Reading = {
  kind: 'changed',
  spans: [],
  facts: [
    { kind: 'condition', here: 'on Sundays' },
    { kind: 'number', base: '5 seats', here: '7 seats', difference: '+2' },
  ],
  changes: [],
}

function row(id: string, ...others: readonly Reading[]): CollatedRow {
  const first = topic?.rows[0]
  if (!first) throw new Error('The fixture has no row')
  const readings: readonly Reading[] = [{ kind: 'base' }, ...others]
  return {
    row: { ...first, id },
    cells: readings.map((reading, at) => ({ version: `v${at}`, points: at === 0 ? placed : [], text: '', reading })),
  }
}

const topics: readonly CollatedTopic[] = topic
  ? [
      { topic, rows: [row('a', silent), row('b', { kind: 'same' }), row('c', numbered)] },
      { topic, rows: [row('d', { kind: 'rewritten', facts: [], changes: [] })] },
    ]
  : []

test('the columns that depart from the base are counted from 1', () => {
  expect(changedColumns(row('a', { kind: 'same' }, silent, numbered))).toEqual([2, 3])
})

test('a version that is silent with the base does not depart from it', () => {
  const { row: title, cells } = row('a', silent, numbered)
  expect(changedColumns({ row: title, cells: cells.map((cell) => ({ ...cell, points: [] })) })).toEqual([])
})

test('the kinds of facts of a row are known, in the order in which they are told', () => {
  expect([factKindsOf(row('a', silent)), factKindsOf(row('b', numbered))]).toEqual([[], ['number', 'condition']])
})

test('changed rows lead to each other across topics and skip what is the same', () => {
  expect([...changeNeighbours(topics)]).toEqual([
    ['a', { next: 'c' }],
    ['c', { previous: 'a', next: 'd' }],
    ['d', { previous: 'c' }],
  ])
})

test('rows are counted for the labels of the filters', () => {
  expect(countRows(topics)).toEqual({
    all: 4,
    changed: 3,
    byKind: [
      { kind: 'number', rows: 1 },
      { kind: 'condition', rows: 1 },
    ],
  })
})
