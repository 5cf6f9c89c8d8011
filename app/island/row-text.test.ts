import { expect, test } from 'vitest'
import { rowText } from './row-text'

test('a row reads well in a mail: texts, what changed, sources, address, and that the words are ours', () => {
  expect(
    rowText({
      title: 'Raft 1: Size of the raft',
      cells: [
        { who: 'Draft, point 1', reading: '', facts: '', lines: ['The raft will carry 5 goats.'] },
        {
          who: 'Answer, point 2',
          reading: 'Changed',
          facts: 'Number: 5 to 7 goats (+2, +40%).',
          lines: ['The raft will carry 7 goats.'],
        },
      ],
      sources: ['River News, “The raft”, 1 Mar 2031. https://river.example/raft'],
      address: 'https://site.example/compare/draft/answer/#raft-size',
    }),
  ).toBe(`Raft 1: Size of the raft (restated by Point by Point)

Draft, point 1:
The raft will carry 5 goats.

Answer, point 2 [Changed]:
Number: 5 to 7 goats (+2, +40%).
The raft will carry 7 goats.

Sources:
River News, “The raft”, 1 Mar 2031. https://river.example/raft

https://site.example/compare/draft/answer/#raft-size`)
})

test('a row without sources has no list of them', () => {
  expect(rowText({ title: 'A', cells: [], sources: [], address: 'https://site.example/#a' })).toBe(
    'A (restated by Point by Point)\n\nhttps://site.example/#a',
  )
})
