import { expect, test } from 'vitest'
import { changedRowsStyle, columnsStyle } from './columns-style'

test('a column is hidden while its box is empty', () => {
  expect(columnsStyle(2)).toBe('body:has(#show-1:not(:checked)) .v1,body:has(#show-2:not(:checked)) .v2{display:none}')
})

test('where columns can be hidden, a row stays for a change in a column that is shown', () => {
  expect(changedRowsStyle(2, true)).toBe(
    'body:has(#rows-changed:checked) :is(.row,tbody:has(.row)):not(body:has(#show-1:checked) :is(.c1,tbody:has(.c1)),body:has(#show-2:checked) :is(.c2,tbody:has(.c2))){display:none}',
  )
})

test('on a pair, which has no boxes, a row stays for any change', () => {
  expect(changedRowsStyle(1, false)).toBe(
    'body:has(#rows-changed:checked) :is(.row,tbody:has(.row)):not(:is(.c1,tbody:has(.c1))){display:none}',
  )
})

test('a version alone has nothing to hide', () => expect(columnsStyle(0)).toBe(''))
