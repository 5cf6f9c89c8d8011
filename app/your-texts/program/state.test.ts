import { describe, expect, test } from 'vitest'
import type { Correction } from '@/lib/own-texts/types'
import { areStale, baseAmong, type Change, changed, type Desk, emptyDesk, isEmpty, textsToCompare } from './state'

const after = (...changes: readonly Change[]): Desk => changes.reduce(changed, emptyDesk())
const idsOf = ({ texts }: Desk) => texts.map(({ id }) => id).join('')
const pinned = { version: 'a', point: '1', place: 0, opening: 'One.' }
const split: Correction = { kind: 'split', points: [pinned] }

describe('boxes', () => {
  test('two are empty at first, or as many as there are names', () => {
    expect(emptyDesk().texts).toEqual([
      { id: 'a', name: '', text: '', revision: 0 },
      { id: 'b', name: '', text: '', revision: 0 },
    ])
    expect(emptyDesk(['One', 'Two', 'Three']).texts.map(({ name }) => name)).toEqual(['One', 'Two', 'Three'])
    expect(isEmpty(emptyDesk(['One', 'Two']))).toBe(true)
    expect(isEmpty(after({ kind: 'typed', id: 'b', text: 'x' }))).toBe(false)
  })

  test('up to four are added, and one that was removed comes again with its id', () => {
    const four = after({ kind: 'added' }, { kind: 'added' }, { kind: 'added' })
    expect(idsOf(four)).toBe('abcd')
    expect(idsOf(changed(changed(four, { kind: 'removed', id: 'b' }), { kind: 'added' }))).toBe('acdb')
  })

  test('the base moves on when its text is removed', () => {
    const based = after({ kind: 'added' }, { kind: 'based', base: 'b' })
    expect(changed(based, { kind: 'removed', id: 'b' }).base).toBe('a')
    expect(changed(based, { kind: 'removed', id: 'c' }).base).toBe('b')
  })

  test('what is typed stays in its box, what is put there fills it anew', () => {
    const typed = after({ kind: 'typed', id: 'a', text: 'x' })
    expect(typed.texts[0]).toMatchObject({ text: 'x', revision: 0 })
    const put = changed(typed, { kind: 'put', id: 'a', text: 'y', name: 'File' })
    expect(put.texts[0]).toEqual({ id: 'a', name: 'File', text: 'y', revision: 1 })
  })

  test('a file names its box, unless the reader has named it while it was empty', () => {
    const nameAfter = (...changes: readonly Change[]) =>
      after(...changes, { kind: 'put', id: 'a', text: 'z', name: 'File' }).texts[0]?.name
    expect(nameAfter()).toBe('File')
    expect(nameAfter({ kind: 'named', id: 'a', name: 'Mine' })).toBe('Mine')
    expect(nameAfter({ kind: 'put', id: 'a', text: 'x', name: 'Other' })).toBe('File')
    expect(nameAfter({ kind: 'named', id: 'a', name: 'Mine' }, { kind: 'typed', id: 'a', text: 'x' })).toBe('File')
  })

  test('a language that is chosen can be left to the guess again', () => {
    const german = after({ kind: 'spoken', id: 'a', language: 'de' })
    expect(german.texts[0]?.language).toBe('de')
    expect(changed(german, { kind: 'spoken', id: 'a', language: undefined }).texts[0]).not.toHaveProperty('language')
  })
})

test('corrections are made, undone and done again', () => {
  const undone = after({ kind: 'corrected', correction: split }, { kind: 'undone' })
  expect(undone.corrections).toEqual({ made: [], undone: [split] })
  expect(changed(undone, { kind: 'redone' }).corrections).toEqual({ made: [split], undone: [] })
})

describe('a saved comparison', () => {
  const before = after({ kind: 'typed', id: 'a', text: 'x' }, { kind: 'filtered', onlyChanged: true })

  test('takes the place of what was there, and boxes are filled anew', () => {
    const saved = {
      texts: [
        { id: 'first', name: 'First', text: '1. One.' },
        { id: 'b', name: '', text: '1. Two.' },
      ],
      base: 'b',
      corrections: [split],
    }
    expect(changed(before, { kind: 'opened', saved })).toEqual({
      texts: saved.texts.map((text) => ({ ...text, revision: 1 })),
      base: 'b',
      corrections: { made: [split], undone: [] },
      onlyChanged: true,
    })
  })

  test('of fewer texts leaves two boxes', () => {
    const one = { texts: [{ id: 'b', name: 'B', text: 'x' }], base: 'b', corrections: [] }
    expect(idsOf(changed(before, { kind: 'opened', saved: one }))).toBe('ba')
    const none = { texts: [], base: '', corrections: [] }
    expect(changed(before, { kind: 'opened', saved: none })).toMatchObject({ base: 'a' })
  })

  test('clearing leaves nothing but the names that are asked for', () => {
    const cleared = changed(before, { kind: 'cleared', names: ['One', 'Two'] })
    expect(cleared.texts).toEqual([
      { id: 'a', name: 'One', text: '', revision: 1 },
      { id: 'b', name: 'Two', text: '', revision: 1 },
    ])
    expect(cleared.onlyChanged).toBe(false)
  })
})

describe('texts to compare', () => {
  const desk = after(
    { kind: 'added' },
    { kind: 'added' },
    { kind: 'typed', id: 'a', text: 'x' },
    { kind: 'typed', id: 'b', text: ' \n' },
    { kind: 'typed', id: 'c', text: 'y' },
    { kind: 'typed', id: 'd', text: 'z' },
    { kind: 'named', id: 'c', name: ' Draft ' },
    { kind: 'named', id: 'd', name: 'Draft' },
  )

  test('are those with words, each with a name of its own', () => {
    expect(textsToCompare(desk)).toEqual([
      { id: 'a', name: 'Text 1', text: 'x' },
      { id: 'c', name: 'Draft', text: 'y' },
      { id: 'd', name: 'Draft (2)', text: 'z' },
    ])
  })

  test('are stale once a text, a name or a language differs', () => {
    const compared = textsToCompare(desk)
    const stale = (change: Change) => areStale(textsToCompare(changed(desk, change)), compared)
    expect(stale({ kind: 'based', base: 'd' })).toBe(false)
    expect(stale({ kind: 'typed', id: 'a', text: 'xx' })).toBe(true)
    expect(stale({ kind: 'typed', id: 'b', text: 'new' })).toBe(true)
    expect(stale({ kind: 'named', id: 'a', name: 'First' })).toBe(true)
    expect(stale({ kind: 'spoken', id: 'a', language: 'other' })).toBe(true)
  })

  test('have a base among them', () => {
    expect(baseAmong(textsToCompare(desk), 'c')).toBe('c')
    expect(baseAmong(textsToCompare(desk), 'b')).toBe('a')
  })
})
