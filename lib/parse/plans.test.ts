import { expect, test } from 'vitest'
import { examine } from '../check'
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
