import { expect, test } from 'vitest'
import { termsOf } from './terms'

test('terms are stems, figures and two stems in a row', () => {
  expect([...termsOf('The guarantees bind 12 states.')]).toEqual([
    ['guarante', 1],
    ['bind', 1],
    ['guarante bind', 1],
    ['12', 1],
    ['stat', 1],
    ['bind stat', 1],
  ])
})

test('in scripts without spaces pairs of signs are words', () => {
  expect([...termsOf('48小时，停火线')]).toEqual([
    ['48', 1],
    ['小时', 1],
    ['停火', 1],
    ['小时 停火', 1],
    ['火线', 1],
    ['停火 火线', 1],
  ])
})
