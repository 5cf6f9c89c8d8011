import { expect, test } from 'vitest'
import { deskKey, deskLeft, keptDesk } from './kept-desk'
import { changed, type Desk, emptyDesk } from './state'

const desk: Desk = [
  { kind: 'put', id: 'a', text: '1. One.', name: 'First' } as const,
  { kind: 'put', id: 'b', text: '1. Eins.', name: 'Second' } as const,
  { kind: 'spoken', id: 'b', language: 'de' } as const,
  { kind: 'based', base: 'b' } as const,
].reduce(changed, emptyDesk())

const entries = (kept: unknown) =>
  new Map<string, unknown>([
    [deskKey, kept],
    ['text a', '1. One.'],
    ['text b', '1. Eins.'],
    ['text c', ''],
  ])

test('the desk is found as it was left', () => {
  expect(deskLeft(entries(keptDesk(desk, true)))).toEqual({
    desk: {
      texts: [
        { id: 'a', name: 'First', text: '1. One.', revision: 0 },
        { id: 'b', name: 'Second', text: '1. Eins.', language: 'de', revision: 0 },
      ],
      base: 'b',
      corrections: { made: [], undone: [] },
      onlyChanged: false,
    },
    shown: true,
    whole: true,
  })
})

test('where nothing was kept there is no desk', () => {
  expect(deskLeft(new Map())).toBeUndefined()
})

const right = keptDesk(desk, true)
test.each([
  ['a language that this edition does not know', { ...right, texts: [{ id: 'a', name: 'First', language: 'xx' }] }],
  ['a correction that it does not know', { ...right, made: [{ kind: 'swap' }] }],
  ['texts that are no list', { ...right, texts: 'a, b' }],
  ['no texts', {}],
  ['no object', null],
  ['nothing beside the words', undefined],
])('with %s the words are found', (_, kept) => {
  expect(deskLeft(entries(kept))).toEqual({
    desk: {
      texts: [
        { id: 'a', name: '', text: '1. One.', revision: 0 },
        { id: 'b', name: '', text: '1. Eins.', revision: 0 },
      ],
      base: 'a',
      corrections: { made: [], undone: [] },
      onlyChanged: false,
    },
    shown: false,
    whole: false,
  })
})

test('one text alone stands beside an empty box', () => {
  const { desk: found } = deskLeft(new Map([['text b', '1. Eins.']])) ?? {}
  expect(found?.texts.map(({ id, text }) => [id, text])).toEqual([
    ['b', '1. Eins.'],
    ['a', ''],
  ])
})
