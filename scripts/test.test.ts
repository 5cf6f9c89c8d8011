import { expect, test } from 'vitest'
import { counts, summary } from './test.mjs'

test.each([
  { name: 'a stage without a report counts as one', succeeded: true, report: undefined, expected: [1, 0] },
  { name: 'a failed stage without a report counts as one', succeeded: false, report: undefined, expected: [0, 1] },
  {
    name: 'a report of Vitest gives its counts',
    succeeded: false,
    report: { numPassedTests: 40, numFailedTests: 2 },
    expected: [40, 2],
  },
  {
    name: 'a report of Playwright gives its counts',
    succeeded: true,
    report: { stats: { expected: 12, unexpected: 0, skipped: 0 } },
    expected: [12, 0],
  },
  {
    name: 'a test file that does not load is a failure',
    succeeded: false,
    report: { numPassedTests: 40, numFailedTests: 0 },
    expected: [40, 1],
  },
])('$name', ({ succeeded, report, expected: [passed, failed] }) =>
  expect(counts(succeeded, report)).toEqual({ passed, failed }),
)

const stages = [{ script: 'test:types' }, { script: 'test:unit' }, { script: 'build' }]

test('the summary of a whole run ends in its counts', () =>
  expect(
    summary(stages, [
      { script: 'test:types', seconds: 2.04, passed: 1, failed: 0 },
      { script: 'test:unit', seconds: 12.5, passed: 40, failed: 0 },
      { script: 'build', seconds: 9, passed: 1, failed: 0 },
    ]).split('\n'),
  ).toEqual([
    'test:types       2.0 s  1 passed',
    'test:unit       12.5 s  40 passed',
    'build            9.0 s  1 passed',
    '42 passed, 0 failed',
  ]))

test('the summary of a run that stopped says where, and what did not run', () =>
  expect(
    summary(stages, [
      { script: 'test:types', seconds: 2, passed: 1, failed: 0 },
      { script: 'test:unit', seconds: 12.5, passed: 38, failed: 2 },
    ]).split('\n'),
  ).toEqual([
    'test:types       2.0 s  1 passed',
    'test:unit       12.5 s  FAILED (38 passed, 2 failed)',
    'Stopped at test:unit; not run: build',
    '39 passed, 2 failed',
  ]))
