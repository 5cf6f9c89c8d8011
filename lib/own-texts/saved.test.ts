import { expect, test } from 'vitest'
import { openSaved, type SavedComparison, savedFile } from './saved'

const pinned = { version: 'a', point: '1', place: 0, opening: 'One.' }
const saved: SavedComparison = {
  texts: [
    { id: 'a', name: 'First', text: '1. One.' },
    { id: 'b', name: 'Second', text: '1. Two.', language: 'other' },
  ],
  base: 'b',
  corrections: [
    { kind: 'join', points: [pinned, { ...pinned, version: 'b' }] },
    { kind: 'split', points: [pinned] },
    { kind: 'move', point: pinned, beside: { ...pinned, version: 'b' } },
  ],
}

test('a saved comparison opens again as it was', () => {
  expect(openSaved(savedFile(saved))).toEqual(saved)
  expect(openSaved(`\uFEFF${savedFile(saved)}`)).toEqual(saved)
  const nothing: SavedComparison = { texts: [], base: '', corrections: [] }
  expect(openSaved(savedFile(nothing))).toEqual(nothing)
})

const changed = (change: object): string => JSON.stringify({ ...JSON.parse(savedFile(saved)), ...change })

test.each([
  ['no JSON', '1. One.'],
  ['no object', '[]'],
  ['another format', changed({ format: 'point-by-point/your-texts/2' })],
  ['five texts', changed({ texts: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, text: id })) })],
  ['two texts of one id', changed({ texts: ['b', 'b'].map((id) => ({ id, name: id, text: id })) })],
  ['a text without words', changed({ texts: [{ id: 'a', name: 'First' }] })],
  ['an unknown language', changed({ texts: [{ id: 'b', name: 'B', text: '', language: 'xx' }] })],
  ['an unknown base', changed({ base: 'c' })],
  ['an unknown correction', changed({ corrections: [{ kind: 'swap', points: [pinned] }] })],
  ['a join of one point', changed({ corrections: [{ kind: 'join', points: [pinned] }] })],
  ['a split of nothing', changed({ corrections: [{ kind: 'split', points: [] }] })],
  ['a place that is none', changed({ corrections: [{ kind: 'split', points: [{ ...pinned, place: '0' }] }] })],
])('%s is no saved comparison', (_, file) => {
  expect(openSaved(file)).toBeUndefined()
})
