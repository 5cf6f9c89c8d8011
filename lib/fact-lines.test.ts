import { describe, expect, test } from 'vitest'
import { factLines, sentence } from './fact-lines'
import type { Change, ChangeFact } from './types'

const told = (facts: readonly ChangeFact[], changes: readonly Change[] = []) => sentence({ facts, changes })

describe('lines read as one sentence', () => {
  test('of a number, with its unit said once, and a condition', () => {
    expect(
      told([
        {
          kind: 'number',
          base: '600,000 personnel',
          here: '800,000 personnel',
          difference: '+200,000',
          percentage: '+33%',
        },
        { kind: 'condition', here: 'in peacetime' },
      ]),
    ).toBe('Number: 600,000 to 800,000 personnel (+200,000, +33%); condition added: in peacetime.')
  })

  test('of shares, which keep their words', () => {
    expect(told([{ kind: 'share', base: '40% of it', here: '50% of it', difference: '+10 percentage points' }])).toBe(
      'Share: 40% of it to 50% of it (+10 percentage points).',
    )
  })

  test('of facts before wording', () => {
    expect(told([{ kind: 'actor', base: 'Europe', here: 'NATO' }], [{ kind: 'replaced', from: 'a', to: 'b' }])).toBe(
      'Actor: Europe, here NATO; wording: “a”, here “b”.',
    )
  })

  test('of words that only one of two wordings has', () => {
    expect(
      told(
        [],
        [
          { kind: 'words', only: 'base', words: ['constitution', 'statutes'] },
          { kind: 'words', only: 'here', words: ['consensus'] },
        ],
      ),
    ).toBe('Words only in the base: constitution, statutes; words only here: consensus.')
  })

  test('or is empty where nothing differs', () => {
    expect(told([])).toBe('')
    expect(factLines({ facts: [], changes: [] })).toEqual([])
  })
})

test('names and actors that were only added share a line; conditions do not', () => {
  expect(
    told([
      { kind: 'condition', here: 'in peacetime' },
      { kind: 'condition', here: 'permanently' },
      { kind: 'name', here: 'Sumy' },
      { kind: 'name', here: 'Kharkiv' },
      { kind: 'name', base: 'Kherson' },
    ]),
  ).toBe(
    'Condition added: in peacetime; condition added: permanently; name added: Sumy, Kharkiv; name removed: Kherson.',
  )
})

test('a long passage is told by its beginning', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve thirteen'
  expect(told([], [{ kind: 'removed', text }])).toBe(
    'Wording removed: “one two three four five six seven eight …” (13 words).',
  )
  expect(told([{ kind: 'condition', base: text }])).toBe(
    'Condition removed: one two three four five six seven eight … (13 words).',
  )
})

test('quotation marks within a passage are turned', () => {
  expect(told([], [{ kind: 'replaced', from: 'it "does not exist"', to: 'it exists' }])).toBe(
    'Wording: “it ‘does not exist’”, here “it exists”.',
  )
})

test('more than six differences of wording of a kind are counted', () => {
  const changes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((text): Change => ({ kind: 'added', text }))
  expect(told([], changes)).toMatch(/^Wording added: “a”; .*“f”; wording added: 2 more\.$/)
})
