import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { examine } from '../lib/check'
import { examineKept } from '../lib/kept/check'
import type { Fault, Plans } from '../lib/types'
import check from './check'

vi.mock('../lib/check', { spy: true })
vi.mock('../lib/kept/check', { spy: true })

const lines: string[] = []

beforeEach(() => {
  lines.length = 0
  for (const channel of ['info', 'error'] as const)
    vi.spyOn(console, channel).mockImplementation((line) => lines.push(line))
})
afterEach(() => vi.resetAllMocks())

const fault = (line: number, severity: Fault['severity']): Fault => ({
  file: 'plans/us-28.md',
  line,
  column: 3,
  found: '`axios`',
  expected: 'a source of sources.json',
  rule: 'unknown-source',
  severity,
})

test('a broken promise is a fault like any other, after the plans have none', () => {
  vi.mocked(examine).mockReturnValueOnce({ plans: noPlans, faults: [fault(12, 'warning')] })
  vi.mocked(examineKept).mockReturnValueOnce([fault(7, 'error')])
  expect(check([])).toBe(1)
  expect(lines.at(-1)).toBe('\nPlan check: 1 fault, 1 warning')
})

test('every fault is a line, then the counts, and the exit code is 1', () => {
  vi.mocked(examine).mockReturnValueOnce({
    plans: undefined,
    faults: [fault(7, 'error'), fault(9, 'error'), fault(12, 'warning')],
  })
  expect(check([])).toBe(1)
  expect(lines).toEqual([
    'plans/us-28.md:7:3  found `axios`, expected a source of sources.json  (unknown-source)',
    'plans/us-28.md:9:3  found `axios`, expected a source of sources.json  (unknown-source)',
    'plans/us-28.md:12:3  found `axios`, expected a source of sources.json  (warning: unknown-source)',
    '\nPlan check: 2 faults, 1 warning',
  ])
})

const noPlans: Plans = {
  versions: [],
  topics: [],
  reported: [],
  questions: [],
  events: [],
  reactions: [],
  confusions: [],
  variants: [],
  sources: [],
}

test('warnings alone are counted and do not stop the build', () => {
  vi.mocked(examine).mockReturnValueOnce({ plans: noPlans, faults: [fault(12, 'warning'), fault(13, 'warning')] })
  vi.mocked(examineKept).mockReturnValueOnce([])
  expect(check([])).toBe(0)
  expect(lines.at(-1)).toBe('Plan check: no faults in 0 versions, 0 rows, 2 warnings')
})

test('plans without a fault are one line', () => {
  vi.mocked(examine).mockReturnValueOnce({ plans: noPlans, faults: [] })
  vi.mocked(examineKept).mockReturnValueOnce([])
  expect(check([])).toBe(0)
  expect(lines).toEqual(['Plan check: no faults in 0 versions, 0 rows'])
})

test('another folder is checked on demand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'))
  expect(check(['--plans', folder])).toBe(1)
  rmdirSync(folder)
  expect(lines[0]).toContain('(missing-file)')
})

test.each([
  { args: ['--plans', 'no/such/folder'], said: 'Found no folder no/such/folder, expected one that holds the plans' },
  { args: ['--all'], said: 'Found --all, expected nothing, --lock or --plans DIR' },
  { args: ['plans'], said: 'Found plans, expected nothing, --lock or --plans DIR' },
])('$args is bad usage, said in one line', ({ args, said }) => {
  expect(check(args)).toBe(2)
  expect(lines).toEqual([said])
})
