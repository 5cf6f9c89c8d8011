import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editionOfAll } from '../editions'
import { payloads } from '../fixtures/payloads'
import { smallPlans } from '../fixtures/small-plans'
import { getKept, getPlans } from '../plans'
import { sayableText } from '../sayable-text'
import type { Plans } from '../types'
import { akomaNtoso } from './akoma-ntoso'
import { pointsIn } from './fixtures/read-back'
import { faultsOf, schemas } from './fixtures/validate'

const site = (path: string) => `https://plan.example${path}`
const edition = { date: '2026-01-05', hash: '00c0ffee' }
const documents = (plans: Plans) => plans.versions.map((version) => akomaNtoso(plans, version, edition, site))
const [draft = '', talks = ''] = documents(smallPlans)

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...Object.values(payloads).flat()),
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '-->',
    '"\'&lt;',
    '\u0000\u0008\u001f',
    '\ud800',
    '\uffff',
    'Україна, «мир»\r\n',
    '',
  ),
)

/** The small plans with other words wherever editors write freely. */
function withWords(words: string): Plans {
  const free = [
    'text',
    'gist',
    'title',
    'short',
    'issuer',
    'known',
    'by',
    'office',
    'outlet',
    'attribution',
    'pinpoint',
    'dispute',
    'note',
  ]
  const renew = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return free.includes(key) ? words : value
    if (Array.isArray(value)) return value.map((each) => renew(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renew(each, name)]))
  }
  return renew(smallPlans) as Plans
}

describe.each(schemas)('by $name', (schema) => {
  test('every version of the plans is valid', async () => {
    const plans = getPlans()
    const real = plans.versions.map((version) => akomaNtoso(plans, version, editionOfAll(getKept().editions)))
    expect(await faultsOf(real, schema)).toEqual([])
  })

  test('the fixture plans are valid', async () => expect(await faultsOf([draft, talks], schema)).toEqual([]))

  test('documents with nasty words are valid', async () => {
    const words = fc.sample(nasty, 300)
    expect(await faultsOf(words.map(withWords).flatMap(documents), schema)).toEqual([])
  })

  test.each([
    ['a document without its identification', /<identification[\s\S]*<\/identification>/, ''],
    ['a date that is no day', 'date="2025-11-20"', 'date="2025-11"'],
    ['two points of one name', 'eId="point_3"', 'eId="point_1"'],
    ['a point without its wording', /<content eId="point_1__content"[\s\S]*?<\/content>/, '<p>The bridge.</p>'],
    ['a status of our own', 'status="removed"', 'status="struck out"'],
    ['an element of another standard', '<num>1</num>', '<li>1</li>'],
    ['an author who is not named', '<FRBRauthor href="#issuer" as="#issuing"/>', '<FRBRauthor as="#issuing"/>'],
    ['an element that is not closed', '</mainBody>', ''],
  ])('%s is refused', async (_, found, put) => {
    const broken = draft.replace(found, put)
    expect(broken).not.toBe(draft)
    expect(await faultsOf([broken], schema)).not.toEqual([])
  })
})

test('nasty words come back as they were, but for what XML cannot hold', () =>
  fc.assert(
    fc.property(nasty, (words) => {
      const [first] = pointsIn(documents(withWords(words))[0] ?? '')
      expect(first?.text).toBe(sayableText(words))
    }),
    { numRuns: 200 },
  ))

test('a character that XML cannot hold is named, and a line end is a space', () =>
  expect(sayableText('six\u0000hundred\ud800 "Київ"\r\n]]>\t\u{1f600}')).toBe(
    'six(U+0000)hundred(U+D800) "Київ" ]]> \u{1f600}',
  ))
