import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { publish } from './publish'

const published = publish(smallPlans)

test('a version carries its particulars and its points in one flat list', () => {
  const [draft] = published.versions
  expect(draft).toEqual({
    id: 'draft',
    short: 'draft',
    title: 'The draft',
    issuer: 'Two parties',
    dated: '2025-11-20',
    known: 'printed by a daily',
    evidence: 'published text',
    stated: 3,
    numbered: true,
    intro: 'Printed once. [@gazette, headline]',
    address: '/draft/',
    points: [
      {
        id: '1',
        number: '1',
        text: 'The bridge will be opened.',
        state: 'stands',
        checked: true,
        notes: [],
        address: '/draft/1/',
        evidence: 'published text',
        citations: [{ source: 'daily', pinpoint: 'point 1', seen: 'text' }],
        accounts: [],
        variants: [],
      },
      {
        id: '2',
        number: '2',
        gist: 'Toll',
        text: 'The toll:',
        state: 'stands',
        checked: true,
        notes: [],
        address: '/draft/2/',
        evidence: 'published text',
        citations: [{ source: 'daily', pinpoint: 'point 2', seen: 'text' }],
        accounts: [],
        variants: [],
      },
      {
        id: '2a',
        number: '2a',
        parent: '2',
        text: 'is at most 5 crowns;',
        state: 'stands',
        checked: true,
        notes: [],
        address: '/draft/2a/',
        evidence: 'published text',
        citations: [{ source: 'daily', pinpoint: 'point 2', seen: 'text' }],
        accounts: [],
        variants: [
          {
            lemma: 'at most',
            inText: true,
            readings: [
              { text: 'prints "at most"', witnesses: [{ source: 'daily', pinpoint: 'point 2', seen: 'text' }] },
              { text: 'leaves it out', witnesses: [{ source: 'gazette', pinpoint: 'line 4', seen: 'text' }] },
            ],
          },
        ],
      },
      {
        id: '2b',
        number: '2b',
        parent: '2',
        text: 'ends in 2030.',
        state: 'stands',
        checked: true,
        notes: [],
        address: '/draft/2b/',
        evidence: 'published text',
        citations: [{ source: 'gazette', pinpoint: 'line 4', seen: 'text' }],
        accounts: [],
        variants: [],
      },
      {
        id: '2-exempt',
        parent: '2',
        text: 'Ferrymen pay nothing.',
        state: 'stands',
        checked: true,
        notes: [],
        address: '/draft/2-exempt/',
        evidence: 'published text',
        citations: [{ source: 'daily', pinpoint: 'point 2', seen: 'text' }],
        accounts: [],
        variants: [],
      },
      {
        id: '3',
        number: '3',
        text: '',
        state: 'struck out',
        checked: true,
        notes: [],
        address: '/draft/3/',
        evidence: 'published text',
        citations: [{ source: 'daily', pinpoint: 'point 3', seen: 'text' }],
        accounts: [],
        variants: [],
      },
    ],
    questions: [],
  })
})

test('a reported version says what it was made from, and its points carry their accounts', () => {
  const talks = published.versions[1]
  expect(talks?.basedOn).toEqual({
    version: 'draft',
    citations: [{ source: 'gazette', pinpoint: 'lead', seen: 'text' }],
  })
  expect(talks?.points).toEqual([
    {
      id: 'toll',
      gist: 'Toll',
      text: 'Reports speak of a toll.',
      state: 'stands',
      checked: false,
      notes: [],
      address: '/talks/toll/',
      evidence: 'reported',
      citations: [{ source: 'gazette', pinpoint: 'line 9', seen: 'text' }],
      standing: 'reported changed',
      accounts: [
        {
          text: 'The toll is 7 crowns.',
          by: 'a ferryman',
          outlet: 'Gazette',
          date: '2025-11-24',
          attribution: 'anonymous source',
          citations: [{ source: 'gazette', pinpoint: 'line 10', seen: 'text' }],
        },
      ],
      variants: [],
    },
  ])
})

test('a version carries the questions on it as a whole, with the accounts of each', () =>
  expect(published.versions[1]?.questions).toEqual([
    {
      about: 'number-of-points',
      title: 'How many points it has',
      standing: 'accounts differ',
      dispute: 'The accounts differ on the number.',
      readings: { A: 'one point', B: 'none' },
      accounts: [
        {
          text: 'It has one point.',
          by: 'a clerk',
          outlet: 'Gazette',
          date: '2025-11-24',
          attribution: 'unnamed source',
          option: 'A',
          citations: [{ source: 'gazette', pinpoint: 'line 1', seen: 'text' }],
        },
        {
          text: 'It has no points.',
          by: 'Daily',
          outlet: 'Daily',
          date: '2025-11-25',
          attribution: 'report',
          option: 'B',
          citations: [{ source: 'daily', pinpoint: 'line 2', seen: 'text' }],
        },
      ],
    },
  ]))

test('the readings of a point stand with it', () => {
  const reported = smallPlans.reported.map((entry) => ({ ...entry, readings: { A: '7 crowns' } }))
  expect(publish({ ...smallPlans, reported }).versions[1]?.points[0]?.readings).toEqual({ A: '7 crowns' })
})

test('events have addresses of their own, and reactions name what they answer', () => {
  expect(published.events).toEqual([
    {
      id: 'draft-printed',
      address: '/timeline/#draft-printed',
      when: { from: '2025-11-20', about: false },
      kind: 'text',
      parties: ['ukraine', 'europe'],
      version: 'draft',
      text: 'The Daily prints the draft.',
      citations: [{ source: 'daily', pinpoint: 'headline', seen: 'text' }],
    },
    {
      id: 'tunnel-named',
      address: '/timeline/#tunnel-named',
      when: { from: '2025-11-24', to: '2025-11-25', about: true, note: 'The page has no date.' },
      kind: 'report',
      parties: ['russia'],
      text: 'A tunnel is named.',
      notCompared: 'Nobody wrote it down.',
      citations: [{ source: 'gazette', pinpoint: 'last page', seen: 'text' }],
    },
  ])
  expect(published.reactions).toEqual([
    {
      version: 'draft',
      topic: 'crossing',
      party: 'europe',
      by: 'a toll-keeper',
      when: { from: '2025-11-21', about: false },
      text: 'The toll-keeper says that 5 crowns are few.',
      citations: [{ source: 'gazette', pinpoint: 'line 3', seen: 'text' }],
    },
  ])
})

test('what is often confused has an address, and each claim what the texts say to it', () =>
  expect(published.confusions).toEqual([
    {
      id: 'crowns',
      address: '/often-confused/#crowns',
      title: 'Which toll is which',
      versions: ['draft'],
      topics: [],
      rows: ['toll-limit'],
      note: '5 and 7 crowns come from different texts.',
      says: 'The draft says 5 crowns.',
      citations: [{ source: 'daily', pinpoint: 'point 2', seen: 'text' }],
      claims: [
        {
          claim: 'The toll is 7 crowns.',
          from: 'a ferryman',
          texts: 'The draft says 5.',
          verdict: 'not in the text',
          citations: [{ source: 'gazette', pinpoint: 'line 10', seen: 'text' }],
        },
      ],
    },
  ]))

test('a topic lists the ids of its rows', () => {
  expect(published.topics).toEqual([
    {
      id: 'crossing',
      title: 'Crossing',
      label: 'Crossing',
      summary: 'Both texts open the bridge or tax it.',
      rows: ['opening', 'toll-limit'],
    },
  ])
})

test('a row lists its points by version, which sentences belong to it, and what silences mean', () => {
  expect(published.rows).toEqual([
    {
      id: 'opening',
      code: 'Crossing 1',
      topic: 'crossing',
      title: 'Opening of the bridge',
      points: { draft: ['1', '3'], talks: [] },
      sentences: { draft: { '1': [1] } },
      silences: {
        talks: {
          kind: 'not disclosed',
          citations: [{ source: 'daily', pinpoint: 'last line', seen: 'text' }],
        },
      },
    },
    {
      id: 'toll-limit',
      code: 'Crossing 2',
      topic: 'crossing',
      title: 'Limit of the toll',
      figure: 'crowns',
      points: { draft: ['2'], talks: ['toll'] },
      sentences: {},
      silences: {},
    },
  ])
})

test('a silence that nobody recorded follows from the evidence', () => {
  const topics = smallPlans.topics.map((topic) => ({ ...topic, silences: {} }))
  expect(publish({ ...smallPlans, topics }).rows[0]?.silences).toEqual({
    talks: { kind: 'not disclosed', citations: [] },
  })
})

test('what is published names no place in our files', () => {
  expect(JSON.stringify(published)).not.toContain('"place"')
})
