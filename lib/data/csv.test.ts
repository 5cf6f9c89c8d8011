import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { asWords } from '../formula'
import { csv } from './csv'
import { nasty } from './fixtures/nasty'
import { original, readTable } from './fixtures/read-table'

test('a table has the mark of UTF-8, a head, and lines that end as RFC 4180 has it', () =>
  expect(csv([{ point: '1', text: 'He said "no", and left.' }])).toBe(
    '\uFEFFpoint,text\r\n1,"He said ""no"", and left."\r\n',
  ))

test('every text is read back as it was', () => {
  const records = nasty.map((text, at) => ({ number: String(at), text, after: 'x' }))
  expect(readTable(csv(records))).toEqual(records)
})

test('a table of one column and an empty cell keeps its records', () => {
  const records = [{ text: 'one' }, { text: '' }, { text: 'three' }]
  expect(readTable(csv(records))).toEqual(records)
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\rx', "'\rx"],
  ['  =1', "'  =1"],
  ['"=1', '\'"=1'],
  ["'=1", "''=1"],
  ['＝1', "'＝1"],
  ['a = b', 'a = b'],
  ["'quoted'", "'quoted'"],
  ['−5', '−5'],
  ['', ''],
])('%j is written as %j', (text, written) => expect(asWords(text)).toBe(written))

const anyText = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ' ', '\t', '\r', '\n', ',', 'a', '1', 'я'),
})

test('no text that is written acts as a formula, and every one can be had back', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const written = asWords(text)
      expect(written).not.toMatch(/^[\s"]*[=+\-@]/)
      expect(original(written)).toBe(text)
    }),
    { numRuns: 5000 },
  ))

test('any records are read back as they were', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ one: anyText, two: anyText }), { minLength: 1 }), (records) => {
      expect(readTable(csv(records))).toEqual(records)
    }),
  ))

test('a reader that guesses finds commas and the ends of lines', () =>
  expect(
    Papa.parse(
      csv([
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ]),
    ).meta,
  ).toMatchObject({
    delimiter: ',',
    linebreak: '\r\n',
  }))
