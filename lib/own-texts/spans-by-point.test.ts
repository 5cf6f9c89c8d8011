import { expect, test } from 'vitest'
import type { Cell, Span } from '../types'
import { spansByPoint } from './spans-by-point'

const cell = (texts: readonly string[], spans?: readonly Span[]): Cell => ({
  version: 'b',
  points: texts.map((text, at) => ({
    point: {
      version: 'b',
      id: String(at + 1),
      text,
      state: 'stands',
      citations: [],
      checked: true,
      notes: [],
      points: [],
      place: { file: '', line: 0, column: 0 },
    },
    text,
    partial: false,
  })),
  text: texts.join('\n'),
  reading: spans ? { kind: 'changed', spans, facts: [], changes: [] } : { kind: 'base' },
})

const same = (text: string): Span => ({ kind: 'same', base: text, text })
const added = (text: string): Span => ({ kind: 'added', base: '', text })
const removed = (base: string): Span => ({ kind: 'removed', base, text: '' })

test('each point has its own spans, its paragraphs together', () => {
  const spans = [same('One.\nMore'), removed(' or less'), same('.\nTw'), added('o.\nThree'), same('.')]
  expect(spansByPoint(cell(['One.\nMore.', 'Two.', 'Three.'], spans))).toEqual([
    [same('One.\nMore'), removed(' or less'), same('.')],
    [same('Tw'), added('o.')],
    [added('Three'), same('.')],
  ])
})

test('a point without words has no spans', () => {
  expect(spansByPoint(cell(['One.', '', 'Two.'], [same('One.\n'), added('\nTwo.')]))).toEqual([
    [same('One.')],
    [],
    [added('Two.')],
  ])
})

test('where nothing is marked, each point stands whole', () => {
  expect(spansByPoint(cell(['One.', 'Two.']))).toEqual([[same('One.')], [same('Two.')]])
})
