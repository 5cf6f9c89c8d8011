import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultList } from '../faults'
import type { Citation } from '../types'
import { parseCitations, parseTail } from './citations'

const locate = (index: number) => ({ file: 'x.md', line: 1, column: index + 1 })

function read(text: string) {
  const { faults, report } = faultList()
  const citations = parseCitations(text, locate, report)
  return {
    citations: citations.map(({ source, pinpoint, seen, place }) => [source, pinpoint, seen, place.column]),
    faults,
  }
}

test.each([
  { name: 'one citation', text: '[@st-afp, point 6]', expected: [['st-afp', 'point 6', 'text', 2]] },
  {
    name: 'two in one bracket',
    text: '[@st-afp, point 6; @rbc-ua, point 6 (paraphrase)]',
    expected: [
      ['st-afp', 'point 6', 'text', 2],
      ['rbc-ua', 'point 6', 'paraphrase', 20],
    ],
  },
  {
    name: 'two brackets',
    text: '[@a, p] [@b, q (page only)]',
    expected: [
      ['a', 'p', 'text', 2],
      ['b', 'q', 'page only', 10],
    ],
  },
  {
    name: 'commas and brackets of its own in a pinpoint',
    text: '[@a, table 2, row 3 (note)]',
    expected: [['a', 'table 2, row 3 (note)', 'text', 2]],
  },
  { name: 'a line break in a pinpoint', text: '[@a, point\n    6]', expected: [['a', 'point 6', 'text', 2]] },
  { name: 'a name with @ in a pinpoint', text: '[@a, post by @reed]', expected: [['a', 'post by @reed', 'text', 2]] },
])('$name is read with its place', ({ text, expected }) =>
  expect(read(text)).toEqual({ citations: expected, faults: [] }),
)

test('marks and citations stand in any order at the end of a point', () => {
  const { faults, report } = faultList()
  const { citations, marks } = parseTail('{unchecked} [@a, p] {not read}', locate, report)
  expect(citations.map(({ source }) => source)).toEqual(['a'])
  expect(marks.map(({ text, place }) => [text, place.column])).toEqual([
    ['unchecked', 1],
    ['not read', 21],
  ])
  expect(faults).toEqual([])
})

type Plain = Pick<Citation, 'source' | 'pinpoint' | 'seen'>

const written = (citations: readonly Plain[]) =>
  `[${citations.map(({ source, pinpoint, seen }) => `@${source}, ${pinpoint}${seen === 'text' ? '' : ` (${seen})`}`).join('; ')}]`

test('citations that are written come back as they were', () => {
  const citation = fc.record<Plain>({
    source: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
    pinpoint: fc.stringMatching(/^[a-z0-9]+( [A-Za-z0-9,.'"()é]+){0,4}$/).filter((text) => !text.endsWith(')')),
    seen: fc.constantFrom('text', 'paraphrase', 'page only'),
  })
  fc.assert(
    fc.property(fc.array(citation, { minLength: 1, maxLength: 4 }), (citations) => {
      const { faults, report } = faultList()
      const read = parseCitations(written(citations), locate, report)
      expect(read.map(({ source, pinpoint, seen }) => ({ source, pinpoint, seen }))).toEqual(citations)
      expect(faults).toEqual([])
    }),
  )
})

test('whatever is written, reading gives citations or faults, and places inside the text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('[', ']', '@', '@a, p', ';', ',', '{', '}', ' ', '(paraphrase)', '\n'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const { citations, faults } = read(text)
      expect(citations.length + faults.length).toBeGreaterThan(0)
      for (const { column } of faults) expect(column).toBeLessThanOrEqual(text.length + 1)
    }),
  )
})
