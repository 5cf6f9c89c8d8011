import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultList, formatFault } from '../faults'
import { everyPoint } from '../points'
import type { Point } from '../types'
import { Places } from './fields'
import { parseVersion } from './version'

const head = `---
id: lull
short: Lull
title: Treaty of the Lull
issuer: Eastbank
dated: 2031-03-01
known: printed
evidence: published text
stated: 1
---
`

function read(body: string, particulars = head) {
  const { faults, report } = faultList()
  const { version, introCitations } = parseVersion('plans/lull.md', particulars + body, new Places(), report)
  return { version, introCitations, faults: faults.map(formatFault) }
}

const point = (body: string, particulars?: string): Partial<Point> => read(body, particulars).version.points[0] ?? {}

test('the particulars are read as they are written', () => {
  const { points, intro, ...particulars } = read('1. A. [@a, p]').version
  expect(particulars).toEqual({
    id: 'lull',
    short: 'Lull',
    title: 'Treaty of the Lull',
    issuer: 'Eastbank',
    dated: '2031-03-01',
    known: 'printed',
    evidence: 'published text',
    stated: 1,
    numbered: true,
    place: { file: 'plans/lull.md', line: 2, column: 5 },
  })
})

test('lineage is read with its citations and their places', () => {
  const { version } = read('', head.replace('stated: 1', 'stated: 1\nnumbered: no\nbased-on: ferry-4 [@herald, lead]'))
  expect(version.numbered).toBe(false)
  expect(version.basedOn).toEqual({
    version: 'ferry-4',
    citations: [
      { source: 'herald', pinpoint: 'lead', seen: 'text', place: { file: 'plans/lull.md', line: 11, column: 20 } },
    ],
  })
})

test('a point has number, name, text, citations, notes and place', () => {
  expect(
    point(
      '\n6. **Size of the army.** At most 600,000\n   personnel. [@a, point 6;\n   @b, item 2 (paraphrase)]\n\n   Note: So both say.\n',
    ),
  ).toEqual({
    version: 'lull',
    id: '6',
    number: '6',
    gist: 'Size of the army',
    text: 'At most 600,000 personnel.',
    state: 'stands',
    citations: [
      { source: 'a', pinpoint: 'point 6', seen: 'text', place: { file: 'plans/lull.md', line: 13, column: 16 } },
      { source: 'b', pinpoint: 'item 2', seen: 'paraphrase', place: { file: 'plans/lull.md', line: 14, column: 4 } },
    ],
    checked: true,
    notes: ['So both say.'],
    points: [],
    place: { file: 'plans/lull.md', line: 12, column: 1 },
  })
})

test.each([
  {
    name: 'a number and letters',
    body: '21. T: [@a, p]\n\n    - a) A.\n    - c) C.\n',
    ids: ['21', '21a', '21c'],
    numbers: ['21', '21a', '21c'],
  },
  {
    name: 'a number and words',
    body: '9. T: [@a, p]\n    - compensation: A.\n',
    ids: ['9', '9-compensation'],
    numbers: ['9', undefined],
  },
  {
    name: 'words and a letter',
    body: '- assets: T: [@a, p]\n    - a) A.\n',
    ids: ['assets', 'assets-a'],
    numbers: [undefined, undefined],
  },
  {
    name: 'words and words',
    body: '- assets: T: [@a, p]\n    - rebuilding: A.\n',
    ids: ['assets', 'assets-rebuilding'],
    numbers: [undefined, undefined],
  },
  {
    name: 'several lists, which are one',
    body: '1. A. [@a, p]\n\n- b: B. [@a, p]\n\n3) C. [@a, p]\n',
    ids: ['1', 'b', '3'],
    numbers: ['1', undefined, '3'],
  },
  {
    name: 'numbers that skip, each as printed',
    body: '1. A. [@a, p]\n\n10. B. [@a, p]\n',
    ids: ['1', '10'],
    numbers: ['1', '10'],
  },
])('ids and numbers come from $name', ({ body, ids, numbers }) => {
  const { version, faults } = read(body)
  const points = everyPoint(version.points)
  expect(points.map(({ id }) => id)).toEqual(ids)
  expect(points.map(({ number }) => number)).toEqual(numbers)
  expect(faults).toEqual([])
})

test.each([
  { name: 'seen in full', body: '1. A. [@a, p]', checked: true },
  { name: 'seen in full once', body: '1. A. [@a, p (page only); @b, q]', checked: true },
  { name: 'only paraphrased', body: '1. A. [@a, p (paraphrase)]', checked: false },
  { name: 'marked', body: '1. A. [@a, p] {unchecked}', checked: false },
])('a point $name is checked: $checked', ({ body, checked }) => expect(point(body).checked).toBe(checked))

test('a sub-point without citations carries those of its point, and is checked by them', () => {
  const { version } = read('1. T: [@a, p]\n    - a) A.\n    - b) B. [@b, q (paraphrase)]\n')
  const [parent, a, b] = everyPoint(version.points)
  expect(a?.citations).toBe(parent?.citations)
  expect(a?.checked).toBe(true)
  expect(b?.citations.map(({ source }) => source)).toEqual(['b'])
  expect(b?.checked).toBe(false)
  expect(a?.parent).toBe('1')
})

test.each([
  { name: 'struck out', body: '3. [@a, p] {struck out}', state: 'struck out', text: '' },
  {
    name: 'not read',
    body: '- last: Nobody shows it. [@a, p] {not read}',
    state: 'not read',
    text: 'Nobody shows it.',
  },
])('a point is $name', ({ body, state, text }) => expect(point(body)).toMatchObject({ state, text }))

test('character references and escapes are words like others', () =>
  expect(point('1. Q&amp;A \\* and 5 \\# of 6. [@a, Q&amp;A \\* 2]')).toMatchObject({
    text: 'Q&A * and 5 # of 6.',
    citations: [{ source: 'a', pinpoint: 'Q&A * 2' }],
  }))

test('texts are in the composed form of Unicode', () => expect(point('1. Cafe\u0301. [@a, p]').text).toBe('Caf\u00e9.'))

test('the introduction is what stands before the list, without the heading', () => {
  const { version, introCitations } = read('\n# Lull\n\nOne. [@a, p]\n\nTwo *x*.\n\n1. A. [@a, p]\n')
  expect(version.intro).toBe('One. [@a, p]\n\nTwo *x*.')
  expect(introCitations.map(({ source, place }) => [source, place.line, place.column])).toEqual([['a', 14, 7]])
})

test('line ends of Windows change nothing but are counted', () => {
  const body = '\nIntro.\n\n1. A.\n\n    - a) B. [@a, p]\n'
  const windows = read(body.replaceAll('\n', '\r\n'), head.replaceAll('\n', '\r\n'))
  expect(windows).toEqual(read(body))
})

test('whatever a file holds, reading it never throws', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      head,
      '---\n',
      '\n',
      '\n\n',
      '1. ',
      '- a) ',
      '    - a) ',
      '- word: ',
      '[@a, p]',
      '{unchecked}',
      '**A.** ',
      'Note: ',
      '> ',
      '```\n',
      '<b>',
      '&amp;',
      '\\',
      '\t',
      ': ',
      '"',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const fault of read(pieces.join(''), '').faults)
        expect(fault).toMatch(/^plans\/lull\.md:\d+:\d+ {2}found .+, expected .+ {2}\([a-z-]+\)$/s)
    }),
  )
})
