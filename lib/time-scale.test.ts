import { expect, test } from 'vitest'
import { dateOf, dayNumber, monthStarts, timeScale } from './time-scale'

test('days are counted without regard to time zones, a month by its middle', () => {
  expect(dayNumber('2025-11-24') - dayNumber('2025-11-23')).toBe(1)
  expect(dayNumber('2025-10')).toBe(dayNumber('2025-10-15'))
  expect(dateOf(dayNumber('2025-12-31'))).toBe('2025-12-31')
})

test('every day is equally wide', () => {
  const { at, segments } = timeScale(['2025-11-01', '2025-11-11', '2025-11-21'], 0, 240)
  expect(segments).toHaveLength(1)
  expect(at('2025-11-01')).toBe(20)
  expect(at('2025-11-11')).toBe(120)
  expect(at('2025-11-21')).toBe(220)
})

test('a long stretch without events is cut out', () => {
  const { at, segments } = timeScale(['2025-04-23', '2025-11-20', '2025-11-22'], 0, 148)
  expect(segments.map(({ firstDay, lastDay }) => [dateOf(firstDay), dateOf(lastDay)])).toEqual([
    ['2025-04-21', '2025-04-25'],
    ['2025-11-18', '2025-11-24'],
  ])
  expect(at('2025-04-23')).toBe(20)
  expect(segments[0]?.to).toBe(40)
  expect(segments[1]?.from).toBe(88)
  expect(at('2025-11-22')).toBe(128)
})

test('a segment names the month it begins in and every month that starts in it', () => {
  const { segments } = timeScale(['2025-10-20', '2025-11-20', '2025-12-02'], 0, 100)
  const [segment] = segments
  expect(segment && monthStarts(segment)).toEqual(['2025-10-18', '2025-11-01', '2025-12-01'])
})
