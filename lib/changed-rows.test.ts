import { expect, test } from 'vitest'
import { changedColumns, changeNeighbours, changesNumber, countRows } from './changed-rows'
import { smallPlans } from './fixtures/small-plans'
import type { CollatedRow, CollatedTopic, Reading } from './types'

const [topic] = smallPlans.topics
const point = smallPlans.versions[0]?.points[0]
const placed = point ? [{ point, text: point.text, partial: false }] : []
const silent: Reading = { kind: 'silence', silence: { kind: 'not in this text', citations: [] } }
const numbered: Reading = {
  kind: 'changed',
  spans: [],
  changes: [{ kind: 'number', from: '5', to: '7', unit: 'crowns', difference: '+2' }],
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
      { topic, rows: [row('d', { kind: 'rewritten', changes: [] })] },
    ]
  : []

test('the columns that depart from the base are counted from 1', () => {
  expect(changedColumns(row('a', { kind: 'same' }, silent, numbered))).toEqual([2, 3])
})

test('a version that is silent with the base does not depart from it', () => {
  const { row: title, cells } = row('a', silent, numbered)
  expect(changedColumns({ row: title, cells: cells.map((cell) => ({ ...cell, points: [] })) })).toEqual([])
})

test('a row whose number changes is known', () => {
  expect([changesNumber(row('a', silent)), changesNumber(row('b', numbered))]).toEqual([false, true])
})

test('changed rows lead to each other across topics and skip what is the same', () => {
  expect([...changeNeighbours(topics)]).toEqual([
    ['a', { next: 'c' }],
    ['c', { previous: 'a', next: 'd' }],
    ['d', { previous: 'c' }],
  ])
})

test('rows are counted for the labels of the filters', () => {
  expect(countRows(topics)).toEqual({ all: 4, changed: 3, numbers: 1 })
})
