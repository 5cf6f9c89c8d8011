import { expect, test } from 'vitest'
import { beginnings, blocksBetween, type Range, step } from './ranges'

const sums = beginnings([100, 50, 200, 100])

test('each block begins where those before it end', () => {
  expect(sums).toEqual([0, 100, 150, 350, 450])
  expect(beginnings([])).toEqual([0])
})

test.each([
  [0, 90, [0, 1]],
  [0, 100, [0, 2]],
  [120, 160, [1, 3]],
  [-500, 20, [0, 1]],
  [440, 900, [3, 4]],
  [-900, -800, [0, 0]],
  [900, 1000, [4, 4]],
])('between %i and %i pixels stand the blocks %j', (top, bottom, range) => {
  expect(blocksBetween(sums, top, bottom)).toEqual(range)
})

test.each<{ name: string; now: Range; screen: Range; wanted: Range; next: Range }>([
  { name: 'what is on the screen comes first', now: [3, 5], screen: [3, 7], wanted: [0, 9], next: [3, 6] },
  { name: 'then what is above it there', now: [3, 7], screen: [2, 7], wanted: [0, 9], next: [2, 7] },
  { name: 'then what is below the screen', now: [2, 7], screen: [2, 7], wanted: [0, 9], next: [2, 8] },
  { name: 'then what is above it', now: [2, 9], screen: [2, 7], wanted: [0, 9], next: [1, 9] },
  { name: 'what is too far goes at once', now: [0, 9], screen: [5, 7], wanted: [4, 8], next: [4, 8] },
  {
    name: 'after a jump it begins anew on the screen',
    now: [0, 9],
    screen: [50, 55],
    wanted: [45, 60],
    next: [50, 51],
  },
  { name: 'then it is done', now: [4, 8], screen: [5, 7], wanted: [4, 8], next: [4, 8] },
  { name: 'nothing is wanted where there is nothing', now: [0, 3], screen: [0, 0], wanted: [0, 0], next: [0, 0] },
])('$name', ({ now, screen, wanted, next }) => {
  expect(step(now, screen, wanted)).toEqual(next)
})
