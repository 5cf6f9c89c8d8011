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

test('a question keeps the accounts of a version as a whole', () => {
  const [question, ...others] = plans?.questions ?? []
  expect(others).toEqual([])
  expect(question).toMatchObject({
    version: 'ferry-4',
    about: 'authorship',
    title: 'Who wrote the draft',
    standing: 'accounts differ',
    dispute: 'The accounts differ on who wrote it.',
    readings: { A: 'the council', B: 'the mayor' },
    place: { file: 'ferry/claims.yaml', line: 35, column: 3 },
  })
  expect(question?.accounts.map(({ by, option }) => [by, option])).toEqual([
    ['Ivy Rush', 'A'],
    ['a ferryman', 'B'],
  ])
})

test('events have a day, a month or a stretch, and say of which version they are the landmark', () => {
  expect(plans?.events[0]).toEqual({
    id: 'mayors-meet',
    when: { from: '2031-02', about: true, note: 'The Courier says before the thaw.' },
    kind: 'meeting',
    parties: ['united-states', 'europe'],
    text: 'The mayors meet on the ice.',
    notCompared: 'They wrote nothing down.',
    citations: [
      {
        source: 'courier-ferry',
        pinpoint: 'paragraph 2',
        seen: 'text',
        place: { file: 'ferry/events.yaml', line: 10, column: 13 },
      },
    ],
    place: { file: 'ferry/events.yaml', line: 2, column: 5 },
  })
  expect(plans?.events.map(({ when, version }) => [when.from, when.to, version])).toEqual([
    ['2031-02', undefined, undefined],
    ['2031-03-01', undefined, 'ferry-4'],
    ['2031-03-08', '2031-03-09', 'quay-2'],
    ['2031-03-10', undefined, 'island-5'],
  ])
})

test('a reaction is to a version, on a topic or as a whole', () => {
  expect(plans?.reactions.map(({ version, topic, party, by, office }) => [version, topic, party, by, office])).toEqual([
    ['ferry-4', 'heron-islands', 'ukraine', 'Ada Reed', 'speaker of the islanders'],
    ['quay-2', undefined, 'europe', 'Bo Sedge', undefined],
  ])
  expect(plans?.reactions[1]).toMatchObject({
    when: { from: '2031-03-09', about: false },
    text: 'Sedge calls the revision "a good start".',
    citations: [{ source: 'courier-quay', pinpoint: 'paragraph 6', seen: 'paraphrase' }],
  })
})

test('a confusion has its paragraph apart from its citations, whose places are kept', () => {
  expect(plans?.confusions).toEqual([
    {
      id: 'two-limits',
      title: 'Which limit of passengers is whose',
      versions: ['ferry-4'],
      topics: ['passengers'],
      rows: ['crossing-terms'],
      note: '40 and 60 come from different texts.',
      says: 'The ferry draft says at most 40 passengers; the island text says 60 in summer.',
      citations: [
        {
          source: 'courier-ferry',
          pinpoint: 'point 1',
          seen: 'text',
          place: { file: 'ferry/confusions.yaml', line: 10, column: 6 },
        },
        {
          source: 'gull-island',
          pinpoint: 'point 1',
          seen: 'text',
          place: { file: 'ferry/confusions.yaml', line: 10, column: 31 },
        },
      ],
      claims: [expect.anything(), expect.anything()],
      place: { file: 'ferry/confusions.yaml', line: 1, column: 3 },
    },
  ])
  expect(plans?.confusions[0]?.claims[0]).toMatchObject({
    claim: 'The ferry carries 60 passengers all year.',
    from: 'The Westbank Herald, 10 March 2031',
    texts: 'The island text says so of summer only.',
    verdict: 'partly in the text',
  })
})

test('a lemma is in the text or, from its parentheses, a name for what the text has no words for', () => {
  const [entry] = plans?.variants ?? []
  expect([entry?.version, entry?.point]).toEqual(['island-5', '1'])
  expect(entry?.variants.map(({ lemma, inText, readings }) => [lemma, inText, readings.length])).toEqual([
    ['60 passengers', true, 2],
    ['place of the point', false, 3],
  ])
  expect(entry?.variants[1]?.readings[1]).toMatchObject({
    text: 'puts it last',
    witnesses: [{ source: 'herald-island', pinpoint: 'end', seen: 'paraphrase' }],
  })
})
