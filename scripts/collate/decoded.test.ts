import { expect, test } from 'vitest'
import { decoded } from './decoded'

const read = (text: string) => decoded(new TextEncoder().encode(text), 'draft.md')

test('tabs, line ends, page breaks and characters without width stand in texts', () => {
  expect(read('1.\tOne.\r\n\f2. T\u200bwo.\n')).toBe('1.\tOne.\r\n\f2. T\u200bwo.\n')
})

test('a byte-order mark is no part of the text', () => {
  expect(read('\ufeff1. One.')).toBe('1. One.')
})

test.each(['', ' \n\t', '\u200b', '\u200b\u200d\u2060 \n\u00ad\ufeff'])('%j is nothing', (text) => {
  expect(() => read(text)).toThrow('Found nothing in draft.md, expected a text')
})

test.each(['\0', '\u0001', '\u0008', '\u000b', '\u000e', '\u001b[1m', '\u001f', '\u007f'])('%j is binary', (text) => {
  expect(() => read(`1. One${text}.`)).toThrow('Found a binary file draft.md, expected plain text or Markdown in UTF-8')
})
