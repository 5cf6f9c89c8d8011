import { expect, test } from 'vitest'
import { baselines } from './baselines'
import { optimalAssignment } from './hungarian'
import { bestOneToOne } from './one-to-one'
import { score } from './scores'
import { sequenceRatio } from './sequence-ratio'

test('the optimal assignment gives up the best pair for the best sum', () => {
  expect(
    optimalAssignment([
      [9, 8, 0],
      [8, 1, 0],
    ]),
  ).toEqual([1, 0])
  expect(optimalAssignment([[0, 0, 5]])).toEqual([2])
})

test('the sequence ratio is that of difflib on words', () => {
  // As Python gives it: difflib.SequenceMatcher(None, a.split(), b.split(), False).ratio()
  expect(sequenceRatio('the council pays the keeper'.split(' '), 'the keeper pays the council'.split(' '))).toBe(0.4)
  expect(sequenceRatio(['a', 'b'], ['a', 'b'])).toBe(1)
  expect(sequenceRatio(['a'], ['b'])).toBe(0)
})

test('the best one-to-one aligner takes one pair of each split and merger', () => {
  const gold = new Set(['1 = 1', '1 = 2', '2 = 2', '3 = 3', '4 = 3'])
  const best = bestOneToOne(gold)
  expect(best.size).toBe(3)
  expect(score(best, gold)).toEqual({ precision: 1, recall: 0.6, f1: 0.75 })
})

test('each plain aligner finds what is the same', () => {
  const points = [
    { id: '1', text: 'The council pays the keeper.' },
    { id: '2', text: 'The harbour is open.' },
  ]
  const versions = [
    { id: 'a', points },
    { id: 'b', points },
  ] as const
  for (const { weigh } of baselines) expect([...weigh(...versions)(0.2)].sort()).toEqual(['1 = 1', '2 = 2'])
})
