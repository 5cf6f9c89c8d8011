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
      },
    ],
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
    },
  ])
})

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
