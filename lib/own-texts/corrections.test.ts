import { describe, expect, test } from 'vitest'
import { compare } from './compare'
import { pinAt } from './pinned'
import type { Comparison, Correction, OwnText, PinnedPoint } from './types'
import { make, noCorrections, redo, undo } from './undo'

const first: OwnText = {
  id: 'a',
  name: 'First',
  text: `1. The harbour will be open to fishing boats all year.
2. The council will repair the lighthouse and pay the keeper.
3. Visitors pay a fee of 20 euros for the ferry.`,
}
const second: OwnText = {
  id: 'b',
  name: 'Second',
  text: `1. The harbour will be open to fishing boats in summer.
2. Dogs are kept on a lead in the market.
3. Visitors pay a fee of 30 euros for the ferry.`,
}
const texts = [first, second]

/** "1 | 1": the points of both texts, row by row. */
const rowsOf = ({ rows }: Comparison): readonly string[] =>
  rows.map(({ points }) => [points.a, points.b].map((ids) => ids?.join('+')).join(' | '))
const pinned = (version: string, point: string): PinnedPoint => {
  const own = compare(texts).versions.find(({ id }) => id === version)
  const found =
    own &&
    pinAt(
      own,
      own.points.findIndex(({ id }) => id === point),
    )
  if (!found) throw new Error(`No point ${point} in ${version}`)
  return found
}

const join: Correction = { kind: 'join', points: [pinned('a', '2'), pinned('b', '2')] }
const split: Correction = { kind: 'split', points: [pinned('b', '3')] }
const move: Correction = { kind: 'move', point: pinned('b', '2'), beside: pinned('a', '1') }

describe('corrections', () => {
  test('without any, the rows are those proposed', () => {
    const comparison = compare(texts)
    expect(rowsOf(comparison)).toEqual(['1 | 1', ' | 2', '2 | ', '3 | 3'])
    expect(comparison.rows.map(({ key }) => key)).toEqual(['a 1', 'b 2', 'a 2', 'a 3'])
    expect(comparison.rows.some(({ byReader }) => byReader)).toBe(false)
  })

  test('two rows become one', () => {
    const comparison = compare(texts, [join])
    expect(rowsOf(comparison)).toEqual(['1 | 1', '2 | 2', '3 | 3'])
    expect(comparison.rows.map(({ byReader }) => byReader)).toEqual([false, true, false])
  })

  test('points leave their row for one of their own', () => {
    const comparison = compare(texts, [split])
    expect(rowsOf(comparison)).toEqual(['1 | 1', ' | 2', ' | 3', '2 | ', '3 | '])
    expect(comparison.rows.at(-1)?.links).toEqual([])
  })

  test('a point moves to the row of another and keeps the order of its text there', () => {
    expect(rowsOf(compare(texts, [move]))).toEqual(['1 | 1+2', '2 | ', '3 | 3'])
  })

  test('they are made one after the other', () => {
    const back: Correction = { kind: 'join', points: [pinned('a', '3'), pinned('b', '3')] }
    const comparison = compare(texts, [split, back])
    expect(rowsOf(comparison)).toEqual(rowsOf(compare(texts)))
    expect(comparison.rows.some(({ byReader }) => byReader)).toBe(false)
  })
})

describe('corrections after an edit of the texts', () => {
  test('a point that was renumbered, moved and slightly edited is found again', () => {
    const edited = {
      ...second,
      text: `1. Preamble of the second text.
2. Visitors pay a fee of 30 euros for the ferry.
3. The harbour will be open to fishing boats in summer.
4. Dogs are always kept on a lead in the market.`,
    }
    expect(rowsOf(compare([first, edited], [join]))).toContain('2 | 4')
  })

  test('of equal points the nearest is meant', () => {
    const doubled = { ...second, text: `${second.text}\n4. Dogs are kept on a lead in the market.` }
    expect(rowsOf(compare([first, doubled], [join]))).toContain('2 | 2')
  })

  test('a correction of a point that is gone is listed, the others are made', () => {
    const without = { ...second, text: second.text.replace('2. Dogs are kept on a lead in the market.\n', '') }
    const comparison = compare([first, without], [join, split])
    expect(comparison.lost).toEqual([join])
    expect(rowsOf(comparison)).toEqual(['1 | 1', ' | 3', '2 | ', '3 | '])
  })
})

test('corrections are undone and made again', () => {
  const both = make(make(noCorrections, join), split)
  expect(both).toEqual({ made: [join, split], undone: [] })
  expect(undo(both)).toEqual({ made: [join], undone: [split] })
  expect(redo(undo(undo(both)))).toEqual({ made: [join], undone: [split] })
  expect(make(undo(both), move)).toEqual({ made: [join, move], undone: [] })
  expect(undo(noCorrections)).toEqual(noCorrections)
  expect(redo(both)).toEqual(both)
})
