import { describe, expect, test } from 'vitest'
import { compare } from '../../lib/own-texts/compare'
import { comparison } from '../../lib/own-texts/export/fixture'
import { noTerminal, terminalOf } from './terminal'
import { comparisonText } from './text'

test('in a file or a pipe, one version stands below the other', () => {
  expect(
    comparisonText(comparison, 'a', noTerminal),
  ).toBe(`Read against First *draft*. Removed words stand in [-brackets-], added words in {+braces+}.

Row 1
First *draft* · point 1 · Base
  The armed forces of the island will have at most 600,000 personnel in peacetime.
Second draft · point 1 · Changed
  Number: 600,000 to 800,000 personnel (+200,000, +33%).
  The armed forces of the island will have at most [-600,000 personnel-] {+800,000 personnel+} in peacetime.

Row 2
First *draft* · Not in this text
Second draft · point 2 · Not in the base
  <script>alert(1)</script> Dogs* are kept on a lead.

Row 3
First *draft* · point 2 · Base
  Visitors pay a fee for the ferry.
Second draft · Not in this text

Row 4
First *draft* · point 3 · Base
  The council will repair the lighthouse and pay the keeper.
Second draft · points 3 and 4 · Changed
  Wording added: “The council will”.
  The council will repair the lighthouse [-and-] {+.+}
  {+The council will+} pay the keeper.
`)
})

describe('a heading is told where the first of its points stands', () => {
  const headed = compare([
    {
      id: 'a',
      name: 'A',
      text: '# Peace\u001b[1m\n\n1. The parties will sign the agreement.\n2. The army will have 600,000 personnel.',
    },
    {
      id: 'b',
      name: 'B',
      text: '# Terms\n\n1. The parties will sign the agreement.\n\n# Army\n\n2. The army will have 800,000 personnel.',
    },
  ])

  test('one version below the other', () => {
    expect(comparisonText(headed, 'a', noTerminal).split('\n').slice(2)).toEqual([
      'Row 1',
      'A · point 1 · Base',
      '  Under “Peace\uFFFD[1m”.',
      '  The parties will sign the agreement.',
      'B · point 1 · Same as base',
      '  Under “Terms”.',
      '',
      'Row 2',
      'A · point 2 · Base',
      '  The army will have 600,000 personnel.',
      'B · point 2 · Changed',
      '  Under “Army”.',
      '  Number: 600,000 to 800,000 personnel (+200,000, +33%).',
      '  The army will have [-600,000 personnel-] {+800,000 personnel+}.',
      '',
    ])
  })

  test('side by side', () => {
    expect(
      comparisonText(headed, 'a', { width: 80, colours: false })
        .split('\n')
        .filter((line) => line.startsWith('Under') || line.includes('│ Under')),
    ).toEqual([
      'Under “Peace\uFFFD[1m”.                     │ Under “Terms”.',
      'The army will have 600,000 personnel.  │ Under “Army”.',
    ])
  })
})

test('the share of rows that are read is told', () => {
  const shares: number[] = []
  comparisonText(comparison, 'a', noTerminal, (share) => shares.push(share))
  expect(shares).toEqual([0.25, 0.5, 0.75, 1])
})

describe('in a terminal', () => {
  const lines = (width: number) => comparisonText(comparison, 'a', { width, colours: false }).split('\n')

  test('versions stand side by side where each has 30 characters', () => {
    expect(lines(70).slice(2, 12)).toEqual([
      '',
      'First *draft*                     │ Second draft',
      '',
      '── Row 1 ────────────────────────────────────────────────────────────',
      'point 1 · Base                    │ point 1 · Changed',
      'The armed forces of the island    │ Number: 600,000 to 800,000',
      'will have at most 600,000         │ personnel (+200,000, +33%).',
      'personnel in peacetime.           │ The armed forces of the island',
      '                                  │ will have at most [-600,000',
      '                                  │ personnel-] {+800,000 personnel+}',
    ])
  })

  test.each([20, 40, 62, 63, 80, 120])('no line is longer than %i columns', (width) => {
    expect(lines(width).filter((line) => line.length > width)).toEqual([])
    expect(lines(width).some((line) => line.includes(' │ '))).toBe(width >= 63)
  })

  test('colours come with the same words', () => {
    const coloured = comparisonText(comparison, 'a', { width: 70, colours: true })
    expect(coloured).toContain('\u001b[4m\u001b[36m{+800,000 personnel+}\u001b[39m\u001b[24m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour is made of
    const plain = coloured.replace(/\u001b\[\d+m/g, '').split('\n')
    expect(plain.map((line) => line.trimEnd())).toEqual(lines(70))
  })
})

test.each([
  [{ isTTY: false, columns: 80 }, {}, { colours: false }],
  [{ isTTY: true, columns: 80 }, {}, { width: 80, colours: true }],
  [{ isTTY: true, columns: 0 }, {}, { width: 80, colours: true }],
  [{ isTTY: true, columns: 100 }, { NO_COLOR: '1' }, { width: 100, colours: false }],
  [{ isTTY: true, columns: 100 }, { NO_COLOR: '' }, { width: 100, colours: true }],
  [{ isTTY: true, columns: 100 }, { TERM: 'dumb' }, { width: 100, colours: false }],
])('of %j with %j comes %j', (stream, env, terminal) => {
  expect(terminalOf(stream, env)).toEqual(terminal)
})
