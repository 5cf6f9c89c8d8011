import { expect, it } from 'vitest'
import { markdownTable, median, ratio, spread } from './table'

it('takes the middle of an odd number of runs, and between the two middle ones of an even number', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 9])).toBe(3)
})

it('says the middle with the least and the most, and one number where all agree', () => {
  expect(spread([840, 708, 1220])).toBe('840 (708-1,220)')
  expect(spread([0.01, 0.02, 0.03], 2)).toBe('0.02 (0.01-0.03)')
  expect(spread([7, 7, 7])).toBe('7')
})

it('gives no ratio to nothing', () => {
  expect(ratio(5, 4)).toBe('1.25')
  expect(ratio(5, 0)).toBe('–')
})

it('writes a table in Markdown', () => {
  expect(markdownTable(['page', 'bytes'], [['ours', '1,000']])).toBe('| page | bytes |\n|---|---:|\n| ours | 1,000 |')
})
