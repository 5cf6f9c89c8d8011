import { expect, test } from 'vitest'
import { whenNote, whenWords } from './when'

test.each([
  { name: 'a day', when: { from: '2025-11-23' }, expected: '23 Nov 2025' },
  { name: 'a month', when: { from: '2025-10' }, expected: 'Oct 2025' },
  { name: 'days of one month', when: { from: '2025-11-19', to: '2025-11-21' }, expected: '19–21 Nov 2025' },
  { name: 'days of two months', when: { from: '2025-10-31', to: '2025-11-02' }, expected: '31 Oct – 2 Nov 2025' },
  { name: 'days of two years', when: { from: '2025-12-30', to: '2026-01-02' }, expected: '30 Dec 2025 – 2 Jan 2026' },
  { name: 'a month and a day in it', when: { from: '2025-11', to: '2025-11-20' }, expected: 'Nov – 20 Nov 2025' },
])('$name is said once', ({ when, expected }) => {
  expect(whenWords({ about: false, ...when })).toBe(expected)
})

test('an inferred date says so, and from what', () => {
  const when = { from: '2025-10', about: true, note: 'The page has no date.' }
  expect(whenWords(when)).toBe('about Oct 2025')
  expect(whenNote(when)).toBe('Date inferred: The page has no date.')
})

test('a date that is certain can have a note, or none', () => {
  expect(whenNote({ from: '2025-11-19', about: false, note: 'For Axios it is the 18th.' })).toBe(
    'On the date: For Axios it is the 18th.',
  )
  expect(whenNote({ from: '2025-11-19', about: false })).toBe('')
})
