import { expect, test } from 'vitest'
import { faultList, formatFault, inOrder, placesIn, shown } from './faults'
import type { Fault } from './types'

const fault: Fault = {
  file: 'plans/us-28.md',
  line: 12,
  column: 5,
  found: 'the source `axios-82`',
  expected: 'an id of sources.json',
  rule: 'unknown-source',
  severity: 'error',
}

test('a fault is one line with place, found, expected and rule', () =>
  expect(formatFault(fault)).toBe(
    'plans/us-28.md:12:5  found the source `axios-82`, expected an id of sources.json  (unknown-source)',
  ))

test('a warning says that it is one', () =>
  expect(formatFault({ ...fault, severity: 'warning' })).toMatch(/ {2}\(warning: unknown-source\)$/))

test('faults come in the order of files, lines and columns', () => {
  const places = [
    ['b', 1, 1],
    ['a', 10, 1],
    ['a', 2, 9],
    ['a', 2, 3],
  ] as const
  const faults = places.map(([file, line, column]) => ({ ...fault, file, line, column }))
  expect(inOrder(faults).map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
    'a2:3',
    'a2:9',
    'a10:1',
    'b1:1',
  ])
})

test('a list keeps every fault that is reported, as an error unless said otherwise', () => {
  const { faults, report } = faultList()
  report({ file: 'a', line: 1, column: 2 }, 'raw-html', 'x', 'y')
  report({ file: 'a', line: 3, column: 4 }, 'single-source', 'x', 'y', 'warning')
  expect(faults.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['raw-html', 'error'],
    ['single-source', 'warning'],
  ])
})

test.each([
  { name: 'line feeds', text: 'ab\ncd\n' },
  { name: 'carriage returns', text: 'ab\rcd\r' },
])('places are counted from 1 with $name', ({ text }) => {
  const at = placesIn('a.md', text)
  expect([0, 2, 3, 4, 6].map(at)).toEqual([
    { file: 'a.md', line: 1, column: 1 },
    { file: 'a.md', line: 1, column: 3 },
    { file: 'a.md', line: 2, column: 1 },
    { file: 'a.md', line: 2, column: 2 },
    { file: 'a.md', line: 3, column: 1 },
  ])
})

test('a carriage return with its line feed ends one line', () =>
  expect(placesIn('a.md', 'ab\r\ncd')(5)).toEqual({ file: 'a.md', line: 2, column: 2 }))

test.each([
  { name: 'on one line', text: ' a\n  b ', expected: '`a b`' },
  { name: 'cut where it is long', text: 'x'.repeat(61), expected: `\`${'x'.repeat(57)}...\`` },
  { name: 'in quotation marks where it has backticks', text: 'a `b`', expected: '"a `b`"' },
])('a text in a message is shown $name', ({ text, expected }) => expect(shown(text)).toBe(expected))
