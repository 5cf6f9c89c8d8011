import { afterEach, expect, test, vi } from 'vitest'
import fuzz from './fuzz'

afterEach(() => vi.restoreAllMocks())

async function answer(...args: readonly string[]): Promise<readonly (number | string)[]> {
  const lines: string[] = []
  for (const method of ['info', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line) => lines.push(line))
  return [await fuzz(args), ...lines]
}

test('as many cases as are asked for, of the seed that is asked for', async () => {
  expect(await answer('--cases', '3', '--seed', '0')).toEqual([
    0,
    expect.stringMatching(/^Fuzz: seed 0, 3 cases, \d+\.\d s$/),
  ])
})

const cases = (found: string) => `Found --cases ${found}, expected a number of cases: 1 or more, below 2147483648`
const usage = 'expected nothing, --cases N, --seed N or --plans DIR'

test.each([
  [['--cases', 'abc'], cases('abc')],
  [['--cases', '0'], cases('0')],
  [['--cases', '1.5'], cases('1.5')],
  [['--cases', ''], cases('')],
  [['--cases', '2147483648'], cases('2147483648')],
  [['--seed', 'x1'], 'Found --seed x1, expected a whole number below 2147483648'],
  [['--plans', 'plans/nowhere'], 'Found no folder plans/nowhere, expected one that holds the plans'],
  [['--plans', 'plans/us-28.md'], 'Found no folder plans/us-28.md, expected one that holds the plans'],
  [['--nope'], `Found --nope, ${usage}`],
  [['500'], `Found 500, ${usage}`],
  [['--cases'], `Found --cases, ${usage}`],
])('%j ends with 2 and one line', async (args, said) => {
  // A message is shown as one line: what is empty leaves one space.
  expect(await answer(...args)).toEqual([2, said.replace(/\s+/g, ' ')])
})
