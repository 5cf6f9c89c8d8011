import { expect, test } from 'vitest'
import { factLines, sentence } from './fact-lines'
import type { Change } from './types'

test('lines read as one sentence', () => {
  const changes: Change[] = [
    { kind: 'added', text: 'in peacetime' },
    { kind: 'number', from: '600,000', to: '800,000', unit: 'personnel', difference: '+200,000' },
    { kind: 'removed', text: 'at once' },
  ]
  expect(sentence(changes)).toBe(
    'Changed: 600,000 to 800,000 personnel (+200,000); added: “in peacetime”; removed: “at once”.',
  )
})

test('only the first line of a kind names it', () => {
  const lines = factLines([
    { kind: 'added', text: 'in peacetime' },
    { kind: 'added', text: 'permanently' },
  ])
  expect(lines.map(({ lead }) => lead)).toEqual(['Added: ', ''])
})

test('a long passage is quoted by its beginning', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen'
  expect(sentence([{ kind: 'removed', text }])).toBe('Removed: “one two three four five six seven eight …” (13 words).')
})

test('more than six changes of a kind are counted', () => {
  const changes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((text): Change => ({ kind: 'added', text }))
  expect(sentence(changes)).toBe('Added: “a”, “b”, “c”, “d”, “e”, “f” and 2 more.')
})

test('nothing changed has no lines', () => {
  expect(factLines([])).toEqual([])
})

test('words that only one of two rewritten wordings has are told by side', () => {
  expect(
    sentence([
      { kind: 'words', only: 'base', words: ['constitution', 'statutes'] },
      { kind: 'words', only: 'here', words: ['consensus'] },
    ]),
  ).toBe('Words only in the base: constitution, statutes; words only here: consensus.')
})
