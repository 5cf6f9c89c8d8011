import { expect, test } from 'vitest'
import { sharedWordings } from './shared-wording'
import type { Cell, Reading } from './types'

const cell = (version: string, text: string, reading: Reading = { kind: 'base' }): Cell => ({
  version,
  points: [],
  text,
  reading,
})

const groupsOf = (...cells: readonly Cell[]) =>
  sharedWordings(cells).map((group) => group.map(({ version }) => version))

test('versions that share a wording stand together, each group in the order of the versions', () => {
  expect(
    groupsOf(
      cell('draft', 'The bridge will be opened.'),
      cell('letter', 'The bridge will be closed.'),
      cell('treaty', 'The bridge will be opened.'),
      cell('appendix', 'The bridge will be closed.'),
    ),
  ).toEqual([
    ['draft', 'treaty'],
    ['letter', 'appendix'],
  ])
})

test('a wording that only one version has is no group', () => {
  expect(groupsOf(cell('draft', 'The toll is 5 crowns.'), cell('letter', 'The toll is 7 crowns.'))).toEqual([])
})

test('quotes and spaces alone do not tell two wordings apart', () => {
  expect(groupsOf(cell('draft', 'The "old" bridge'), cell('letter', 'The  “old” bridge'))).toEqual([
    ['draft', 'letter'],
  ])
})

test('accounts and silences share no wording, even where the text is the same', () => {
  const silence: Reading = { kind: 'silence', silence: { kind: 'struck out', citations: [] } }
  expect(
    groupsOf(
      cell('draft', '', silence),
      cell('letter', '', silence),
      cell('talks', 'Reports speak of a toll.', { kind: 'accounts', reported: [] }),
      cell('treaty', 'Reports speak of a toll.'),
    ),
  ).toEqual([])
})
