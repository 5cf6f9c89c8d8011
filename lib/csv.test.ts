import { expect, test } from 'vitest'
import { csvTable } from './csv'

test('a table has a byte-order mark, a head and line ends as RFC 4180 has them', () => {
  expect(
    csvTable([
      ['row', 'text'],
      ['1', 'One, two'],
    ]),
  ).toBe('\uFEFFrow,text\r\n1,"One, two"\r\n')
})

test.each([
  ['One.', 'One.'],
  ['', ''],
  ['say "no"', '"say ""no"""'],
  ['One.\nTwo.', '"One.\nTwo."'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['=HYPERLINK("https://example.org","x")', '"\'=HYPERLINK(""https://example.org"",""x"")"'],
  ['a = b', 'a = b'],
])('%j is written %j', (text, field) => {
  expect(csvTable([[text, 'x']])).toBe(`\uFEFF${field},x\r\n`)
})

test('a record of one empty field is written, since an empty line would be no record', () =>
  expect(csvTable([['text'], ['']])).toBe('\uFEFFtext\r\n""\r\n'))
