import { expect, test } from 'vitest'
import { likenessOf } from './sentence-likeness'
import { tokenise } from './tokens'

const likeness = (a: readonly string[], b: readonly string[]) =>
  likenessOf(
    a.map((text) => tokenise(text).tokens),
    b.map((text) => tokenise(text).tokens),
  )

test('two sentences share words of content, whatever the number of a thing', () => {
  expect(likeness(['Ships carry 600,000 personnel.'], ['The ships carry 800,000 personnel home.'])(0, 0, 1, 1)).toBe(
    6 / 7,
  )
  expect(likeness(['It will be so.'], ['It will be.'])(0, 0, 1, 1)).toBe(0)
})

test('several sentences are like the one that holds them all', () => {
  const together = likeness(
    ['Ships carry grain and ports stay open.'],
    ['Ships carry grain.', 'Ports stay open.', 'Ducks swim.'],
  )
  expect([together(0, 0, 1, 1), together(0, 0, 1, 2), together(0, 0, 1, 3)]).toEqual([2 / 3, 1, 0])
  expect(
    likeness(['Ships carry grain.', 'Ports stay open.'], ['Ships carry grain and ports stay open.'])(0, 0, 2, 1),
  ).toBe(1)
})

test('a sentence that adds nothing is no part, nor is one that is not there', () => {
  const together = likeness(['Ships carry grain.'], ['Ships carry grain.', 'Ships carry grain.'])
  expect([together(0, 0, 1, 2), together(0, 1, 1, 2)]).toEqual([0, 0])
})
