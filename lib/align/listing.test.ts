import { expect, test } from 'vitest'
import { align } from './align'
import { draft, rowsOf, text } from './fixtures/draft'
import { listRows } from './listing'

test('rows can be listed in the order of any version', () => {
  const turned = text('turned', ...draft.points.map((point) => point.text).reverse())
  const rows = align([draft, turned])
  expect(rows.map(({ points }) => points.draft)).toEqual([['1'], ['2'], ['3']])
  expect(listRows(rows, [turned, draft]).map(({ points }) => points.draft)).toEqual([['3'], ['2'], ['1']])
})

test('what one text has alone stays in its order where it comes back to a row', () => {
  const one = text('one', 'The council will repair the lighthouse and pay the keeper of the lighthouse each month.')
  const other = text(
    'other',
    'The council will repair the lighthouse.',
    'Dogs are kept on a lead in the market.',
    'The council will pay the keeper of the lighthouse each month.',
    'Bread is baked at dawn.',
    'Snow is cleared by noon.',
  )
  expect(rowsOf(one, other)).toEqual([
    { one: ['1'], other: ['1', '3'] },
    { one: [], other: ['2'] },
    { one: [], other: ['4'] },
    { one: [], other: ['5'] },
  ])
})
