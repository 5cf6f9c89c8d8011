import { expect, test } from 'vitest'
import { smallPlans } from '../fixtures/small-plans'
import { collationFile } from './compare'
import { materialOf } from './fixtures/material'
import { getMaterial } from './material'

const small = collationFile(materialOf(smallPlans))

test('a row says what each version has, its points, its accounts and its silences', () =>
  expect(small.rows[0]).toEqual({
    id: 'opening',
    code: 'Crossing 1',
    topic: 'crossing',
    title: 'Opening of the bridge',
    address: 'https://plan.example/topics/crossing/#opening',
    texts: [
      {
        version: 'draft',
        text: 'The bridge will be opened.\n',
        points: [
          {
            id: '1',
            number: '1',
            text: 'The bridge will be opened.',
            partial: true,
            address: 'https://plan.example/draft/1/',
            citations: [{ source: 'daily', pinpoint: 'point 1', seen: 'text' }],
          },
          {
            id: '3',
            number: '3',
            text: '',
            partial: false,
            address: 'https://plan.example/draft/3/',
            citations: [{ source: 'daily', pinpoint: 'point 3', seen: 'text' }],
          },
        ],
      },
      {
        version: 'talks',
        text: '',
        points: [],
        silence: {
          kind: 'not disclosed',
          citations: [{ source: 'daily', pinpoint: 'last line', seen: 'text' }],
        },
      },
    ],
    readings: [
      { base: 'draft', version: 'talks', kind: 'silence', silence: 'not disclosed' },
      { base: 'talks', version: 'draft', kind: 'unmarked', why: 'not disclosed' },
    ],
  }))

test('accounts stand whole with who gives them', () => {
  const row = small.rows[1]
  expect(row?.texts[1]?.reports).toEqual([
    {
      point: 'toll',
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
  expect(row?.readings[0]).toEqual({ base: 'draft', version: 'talks', kind: 'accounts', named: [] })
})

const real = collationFile(getMaterial())
const armyLimit = real.rows.find(({ id }) => id === 'army-limit')

test('every version is read against every other in each row, and against no other twice', () => {
  const ids = real.versions.map(({ id }) => id)
  const pairs = ids.flatMap((base) => ids.filter((id) => id !== base).map((id) => `${base} ${id}`))
  expect(pairs).toHaveLength(20)
  for (const { readings } of real.rows) expect(readings.map(({ base, version }) => `${base} ${version}`)).toEqual(pairs)
})

test('a change is told by its marks, by facts in their parts, and in words', () =>
  expect(armyLimit?.readings.find(({ base, version }) => base === 'us-28' && version === 'europe-28')).toEqual({
    base: 'us-28',
    version: 'europe-28',
    kind: 'changed',
    spans: [
      {
        kind: 'same',
        base: 'The Armed Forces of Ukraine will have at most ',
        text: 'The Armed Forces of Ukraine will have at most ',
      },
      { kind: 'removed', base: '600,000 personnel', text: '' },
      { kind: 'added', base: '', text: '800,000 personnel in peacetime' },
      { kind: 'same', base: '.', text: '.' },
    ],
    facts: [
      {
        kind: 'number',
        base: '600,000 personnel',
        here: '800,000 personnel',
        difference: '+200,000',
        percentage: '+33%',
        words: 'Number: 600,000 to 800,000 personnel (+200,000, +33%)',
      },
      { kind: 'condition', here: 'in peacetime', words: 'Condition added: in peacetime' },
    ],
    changes: [],
    words: 'Number: 600,000 to 800,000 personnel (+200,000, +33%); condition added: in peacetime.',
  }))

test('what an account names differently is told with the outlet that reported it', () => {
  const reading = armyLimit?.readings.find(({ base, version }) => base === 'us-28' && version === 'geneva-19')
  expect(reading).toMatchObject({
    kind: 'accounts',
    named: [
      {
        point: 'army-limit',
        account: 4,
        words: 'Reported by Financial Times: number: 600,000 to 800,000 personnel (+200,000, +33%).',
      },
      {
        point: 'army-limit',
        account: 9,
        words: 'Reported by The Economist: number: 600,000 to 800,000 personnel (+200,000, +33%).',
      },
    ],
  })
})

test('the marks of every change spell both texts', () => {
  for (const { texts, readings } of real.rows)
    for (const reading of readings)
      if (reading.kind === 'changed') {
        const textOf = (id: string) => texts.find(({ version }) => version === id)?.text
        expect(reading.spans.map(({ base }) => base).join('')).toBe(textOf(reading.base))
        expect(reading.spans.map(({ text }) => text).join('')).toBe(textOf(reading.version))
      }
})

test('every source that a file cites is in it', () => {
  const listed = new Set(real.sources.map(({ id }) => id))
  const cited = new Set([...JSON.stringify(real.rows).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id))
  expect(cited.size).toBeGreaterThan(100)
  expect([...cited].filter((id) => !listed.has(id ?? ''))).toEqual([])
})
