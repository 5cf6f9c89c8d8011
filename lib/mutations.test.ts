import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complaintsAbout, complaintsOf } from './fixtures/complaints'
import { ferry, ferryTopics } from './fixtures/ferry'
import { type Mutation, mutated, mutations } from './fixtures/mutations'
import { raft, raftTopics } from './fixtures/raft'
import type { Fault } from './types'

test.each([
  { name: 'a folder of three versions', files: ferry, topics: ferryTopics, numRuns: 250 },
  { name: 'a folder of two versions', files: raft(), topics: raftTopics, numRuns: 800 },
])('accidents in $name bring faults that an editor can act on, never an exception', ({ files, topics, numRuns }) =>
  fc.assert(
    fc.property(mutations, (list) => {
      expect(complaintsOf(mutated(files, list), topics)).toEqual([])
    }),
    { numRuns },
  ),
)

const two = [
  { path: 'plans/a.md', text: 'one\ntwo\nthree' },
  { path: 'plans/b.md', text: 'four' },
]

test.each<{ readonly mutation: Mutation; readonly expected: readonly string[] }>([
  { mutation: { kind: 'delete lines', file: 2, line: 1, count: 1 }, expected: ['one\nthree', 'four'] },
  { mutation: { kind: 'double lines', file: 0, line: 0, count: 2 }, expected: ['one\ntwo\none\ntwo\nthree', 'four'] },
  { mutation: { kind: 'swap lines', file: 0, line: 3, other: 2 }, expected: ['three\ntwo\none', 'four'] },
  { mutation: { kind: 'put', file: 1, at: 1, cut: 2, text: '$&' }, expected: ['one\ntwo\nthree', 'f$&r'] },
  { mutation: { kind: 'truncate', file: 0, at: 5 }, expected: ['one\nt', 'four'] },
  { mutation: { kind: 'swap files', file: 0, other: 1 }, expected: ['four', 'one\ntwo\nthree'] },
  { mutation: { kind: 'empty', file: 0 }, expected: ['', 'four'] },
  { mutation: { kind: 'lose', file: 0 }, expected: ['four'] },
])('an accident does what it is called: $mutation.kind', ({ mutation, expected }) =>
  expect(mutated(two, [mutation]).map(({ text }) => text)).toEqual(expected),
)

const good: Fault = {
  file: 'plans/a.md',
  line: 2,
  column: 4,
  found: '`x`',
  expected: '`y`',
  rule: 'raw-html',
  severity: 'error',
}

test.each([
  { name: 'good', fault: good, expected: [] },
  { name: 'of a file that is missing', fault: { ...good, file: 'plans/c.md', line: 1, column: 1 }, expected: [] },
  { name: 'before the first line', fault: { ...good, line: 0, column: 0 }, expected: ['no place in the file'] },
  { name: 'after the last line', fault: { ...good, line: 4, column: 1 }, expected: ['a place outside the file'] },
  { name: 'beside its line', fault: { ...good, column: 5 }, expected: ['a place outside the file'] },
  { name: 'without advice', fault: { ...good, expected: ' ' }, expected: ['nothing expected'] },
  { name: 'in two lines', fault: { ...good, found: 'a\nb' }, expected: ['more than one line'] },
  { name: 'under no rule', fault: { ...good, rule: 'toString' }, expected: ['no rule'] },
  {
    name: 'that is the program’s own',
    fault: { ...good, rule: 'unreadable', found: 'a file (x is not a function)' },
    expected: ['words for programmers', 'a parser that gave up'],
  },
])('a fault $name is judged so', ({ fault, expected }) => expect(complaintsAbout(fault, two)).toEqual(expected))
