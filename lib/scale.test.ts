import { expect, test } from 'vitest'
import { countOf, scaleOf } from './scale'
import type { Cell } from './types'

const cell = (figure?: string): Cell => ({
  version: 'draft',
  points: [],
  text: '',
  reading: { kind: 'base' },
  ...(figure && { figure }),
})

test('a scale ends a quarter beyond the largest number', () => {
  expect(scaleOf([cell('600,000'), cell(), cell('800,000')])).toEqual({ end: 1_000_000, base: 600_000 })
})

test('one number alone has no scale', () => {
  expect(scaleOf([cell('600,000'), cell()])).toBeUndefined()
})

test('a range spoils the scale', () => {
  expect(scaleOf([cell('600,000'), cell('700,000'), cell('50:50')])).toBeUndefined()
})

test('a scale without a number of the base has none', () => {
  expect(scaleOf([cell(), cell('4'), cell('8')])).toEqual({ end: 10 })
})

test('a cell without a figure has no value', () => {
  expect(countOf(cell())).toBeUndefined()
})
