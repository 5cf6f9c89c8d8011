import { expect, test } from 'vitest'
import { isStrip } from './columns'

test.each([
  { evidence: 'reported', column: 1, expected: true },
  { evidence: 'reported', column: 7, expected: true },
  { evidence: 'reported', column: 0, expected: false },
  { evidence: 'read out', column: 1, expected: false },
  { evidence: 'published text', column: 1, expected: false },
] as const)('a version that is $evidence has a strip as column $column: $expected', ({ evidence, column, expected }) =>
  expect(isStrip({ evidence }, column)).toBe(expected),
)
