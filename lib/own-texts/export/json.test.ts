import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../compare'
import type { OwnText } from '../types'
import { comparison } from './fixture'
import { comparisonJson } from './json'

test('versions hold their points, rows their numbers and readings', () => {
  const { versions, rows } = comparisonJson(comparison, 'a')
  expect(versions.map(({ id, points }) => [id, ...points.map(({ number }) => number)])).toEqual([
    ['a', '1', '2', '3'],
    ['b', '1', '2', '3', '4'],
  ])
  expect(rows.map(({ points }) => points)).toEqual([
    { a: ['1'], b: ['1'] },
    { a: [], b: ['2'] },
    { a: ['2'], b: [] },
    { a: ['3'], b: ['3', '4'] },
  ])
  expect(rows.map(({ readings }) => [readings.a?.kind, readings.b?.kind])).toEqual([
    ['base', 'changed'],
    ['not in this text', 'only here'],
    ['base', 'not in this text'],
    ['base', 'changed'],
  ])
  expect(rows[0]?.readings.b).toEqual({
    kind: 'changed',
    spans: [
      {
        kind: 'same',
        base: 'The armed forces of the island will have at most ',
        text: 'The armed forces of the island will have at most ',
      },
      { kind: 'removed', base: '600,000 personnel', text: '' },
      { kind: 'added', base: '', text: '800,000 personnel' },
      { kind: 'same', base: ' in peacetime.', text: ' in peacetime.' },
    ],
    facts: [
      {
        kind: 'number',
        base: '600,000 personnel',
        here: '800,000 personnel',
        difference: '+200,000',
        percentage: '+33%',
      },
    ],
  })
  expect(rows[2]?.readings.b).toEqual({
    kind: 'not in this text',
    spans: [{ kind: 'removed', base: 'Visitors pay a fee for the ferry.', text: '' }],
    facts: [],
  })
})

const words = [
  'harbour',
  'ferry',
  'open',
  'will',
  'not',
  '600,000',
  'м’який',
  'été',
  '<b>',
  '“quoted”',
  '"quoted"',
  'Article 5',
]
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((chosen) => `${chosen.join(' ')}.`)
const marker = fc.constantFrom('1. ', '2) ', '- ', 'a) ', '(i) ', 'Article 3\n', '1.1 ', '# ', '', '\n')
const line = fc.tuple(marker, sentence).map((parts) => parts.join(''))
const written = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'))
const texts = fc
  .array(written, { minLength: 2, maxLength: 4 })
  .map((all) => all.map((text, at): OwnText => ({ id: `v${at}`, name: `Text ${at}`, text })))

test('the whole way, spans spell the texts and every point stands in one row', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 3 }), (texts, at) => {
      const base = `v${at % texts.length}`
      const { versions, rows } = comparisonJson(compare(texts), base)
      for (const { id, points } of versions) {
        const textOf = new Map(points.map(({ number, text }) => [number, text]))
        expect(textOf.size).toBe(points.length)
        expect(rows.flatMap((row) => row.points[id] ?? []).sort()).toEqual([...textOf.keys()].sort())
      }
      for (const { points, readings } of rows) {
        const whole = (id: string) => {
          const textOf = new Map(
            versions.find((version) => version.id === id)?.points.map((point) => [point.number, point.text]),
          )
          return points[id]?.map((number) => textOf.get(number)).join('\n')
        }
        for (const { id } of versions) {
          const spans = readings[id]?.spans ?? []
          expect(spans.map((span) => span.base).join('')).toBe(whole(base))
          expect(spans.map((span) => span.text).join('')).toBe(whole(id))
        }
      }
    }),
    { numRuns: 150 },
  )
})
