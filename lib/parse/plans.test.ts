import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examine } from '../check'
import { formatFault } from '../faults'
import { ferry, ferryTopics } from '../fixtures/ferry'

const { plans } = examine(ferry, ferryTopics)

test('the versions come in the order of the columns, with what is known of later texts', () => {
  expect(plans?.versions.map(({ id }) => id)).toEqual(['ferry-4', 'quay-2', 'island-5'])
  expect(plans?.horizon).toBe(
    'The texts go up to 10 March 2031; a later one is known by name only [@gull-island, last line].',
  )
})

test('a row has its points by version, whole or by sentence, each with its place', () =>
  expect(plans?.topics[0]?.rows[0]).toEqual({
    id: 'passenger-limit',
    code: 'Fares 1',
    topic: 'passengers',
    title: 'Number of passengers',
    figure: 'passengers',
    points: {
      'ferry-4': [{ point: '1', sentences: [1], place: { file: 'ferry/collation.yaml', line: 15, column: 21 } }],
      'quay-2': [{ point: 'passengers', place: { file: 'ferry/collation.yaml', line: 16, column: 20 } }],
      'island-5': [{ point: '1', place: { file: 'ferry/collation.yaml', line: 17, column: 22 } }],
    },
    silences: {},
    place: { file: 'ferry/collation.yaml', line: 10, column: 9 },
  }))

test('a silence is one word or has its reasons', () => {
  expect(plans?.topics[1]?.silences).toEqual({ 'quay-2': { kind: 'not disclosed', citations: [] } })
  expect(plans?.topics[2]?.rows[1]?.silences['quay-2']).toEqual({
    kind: 'left to the presidents',
    because: 'Ada Reed says so.',
    citations: [
      {
        source: 'courier-quay',
        pinpoint: 'paragraph 5',
        seen: 'text',
        place: { file: 'ferry/collation.yaml', line: 61, column: 21 },
      },
    ],
    see: 'islands',
  })
})

test('an account keeps who says what through whom and when', () =>
  expect(plans?.reported[0]?.accounts[1]).toEqual({
    text: 'There is no limit.',
    by: 'Bo Sedge',
    office: 'mayor of Westbank',
    outlet: 'The Eastbank Courier',
    date: 'early March 2031',
    attribution: 'named official',
    option: 'B',
    firmness: 'weak',
    citations: [
      {
        source: 'courier-quay',
        pinpoint: 'lead',
        seen: 'paraphrase',
        place: { file: 'ferry/claims.yaml', line: 21, column: 15 },
      },
    ],
    place: { file: 'ferry/claims.yaml', line: 13, column: 7 },
  }))

test('plans that are damaged anywhere give faults with places, never a crash', () => {
  const damage = fc.record({
    file: fc.nat(ferry.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom(
        '\n',
        '    ',
        '\t',
        '"',
        '[',
        ']',
        '{',
        '}',
        ': ',
        '- ',
        '@',
        '*',
        '&',
        '<',
        '\u0000',
        '\u202e',
        '0',
        '#',
        '|',
        '>',
        '!',
      ),
    ),
  })
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const files = damages.reduce((before, { file, at, cut, put }) => {
        return before.map(({ path, text }, index) => {
          const start = Math.floor(at * text.length)
          return { path, text: index === file ? text.slice(0, start) + put + text.slice(start + cut) : text }
        })
      }, ferry)
      for (const fault of examine(files, ferryTopics).faults) {
        const lines = files.find(({ path }) => path === fault.file)?.text.split(/\r\n|\n|\r/) ?? []
        expect(formatFault(fault)).toMatch(/^\S+:\d+:\d+ {2}found .+, expected .+ {2}\((warning: )?[a-z-]+\)$/s)
        expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1]?.length ?? -1) + 1)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)
