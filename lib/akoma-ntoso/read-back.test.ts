import { describe, expect, test } from 'vitest'
import { sourcesById } from '../cited-names'
import { smallPlans } from '../fixtures/small-plans'
import { getPlans } from '../plans'
import { everyPoint } from '../points'
import type { Version } from '../types'
import { akomaNtoso } from './akoma-ntoso'
import { elementsIn, pointsIn } from './fixtures/read-back'

const site = (path: string) => `https://plan.example${path}`
const edition = { date: '2026-01-05', hash: '00c0ffee' }
const plans = getPlans()
const sources = sourcesById(plans.sources)
const versions = plans.versions.map((version) => [version.id, version] as const)
const xmlOf = (version: Version) => akomaNtoso(plans, version, edition, site)
const [draft = '', talks = ''] = smallPlans.versions.map((version) => akomaNtoso(smallPlans, version, edition, site))

describe.each(versions)('in %s', (_, version) => {
  const xml = xmlOf(version)
  const read = pointsIn(xml)
  const points = everyPoint(version.points)

  test('every point stands once and in order, with its number and its name', () =>
    expect(read.map(({ wId, number, heading }) => ({ wId, number, heading }))).toEqual(
      points.map(({ id, number, gist }) => ({ wId: `point_${id}`, number, heading: gist })),
    ))

  test('every text is whole; only one that was published or read out stands as a text', () =>
    expect(read.map(({ text, remarks, summaries }) => ({ text, remark: remarks[0], summaries }))).toEqual(
      points.map(({ text, state }) => {
        if (version.evidence === 'reported')
          return {
            text: '',
            remark: 'Known from reports only; no text of this was published. In sum: ',
            summaries: [text],
          }
        if (state === 'not read') return { text: '', remark: text, summaries: [] }
        if (state === 'struck out')
          return { text, remark: 'The document itself says that this point is deleted.', summaries: [] }
        return { text, remark: undefined, summaries: [] }
      }),
    ))

  test('every citation names its source, the place in it and the address', () =>
    expect(read.map((point) => point.sources.map(({ refersTo, href }) => [refersTo, href]))).toEqual(
      points.map(({ citations }) => citations.map(({ source }) => [`#source-${source}`, sources.get(source)?.url])),
    ))

  test('every pinpoint stands', () => {
    const words = read.flatMap((point) => point.sources.map((source) => source.words))
    const pinpoints = points.flatMap(({ citations }) => citations.map(({ pinpoint }) => pinpoint))
    expect(pinpoints.filter((pinpoint, at) => !words[at]?.includes(`, ${pinpoint}`))).toEqual([])
  })

  test('every account stands with its claimant', () => {
    const told = plans.reported.filter((entry) => entry.version === version.id)
    expect(
      read.flatMap((point) => point.accounts.map(([by, text]) => [by?.toLowerCase().split(/[,;]/)[0], text])),
    ).toEqual(
      points.flatMap(({ id }) =>
        told
          .filter(({ point }) => point === id)
          .flatMap(({ accounts }) => accounts.map(({ by, text }) => [by.toLowerCase().split(/[,;]/)[0], text])),
      ),
    )
  })

  test('whatever is referred to is explained, and nothing is explained that is not referred to', () => {
    const elements = elementsIn(xml)
    const explained = elements
      .filter(({ name }) => name.startsWith('TLC'))
      .map(({ attributes }) => `#${attributes.eId}`)
    const referred = elements.flatMap(({ attributes: { refersTo, source, as, name, href } }) => [
      ...(refersTo?.split(' ') ?? []),
      ...(source ? [source] : []),
      ...(as ? [as] : []),
      ...(href?.startsWith('#') ? [href] : []),
      ...(name === 'basedOn' ? ['#basedOn'] : []),
    ])
    expect([...new Set(referred)].sort()).toEqual([...explained].sort())
  })
})

test('all 28 numbers of a plan in 28 points are there', () => {
  const [first] = plans.versions
  const numbers = first ? pointsIn(xmlOf(first)).map(({ number }) => number) : []
  expect(numbers.filter((number) => /^\d+$/.test(number ?? ''))).toEqual(
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28'.split(' '),
  )
})

test('a point is named by where it stands, and by its permanent id', () =>
  expect(pointsIn(draft).map(({ eId, wId, number }) => [eId, wId, number])).toEqual([
    ['point_1', 'point_1', '1'],
    ['point_2', 'point_2', '2'],
    ['point_2__point_a', 'point_2a', '2a'],
    ['point_2__point_b', 'point_2b', '2b'],
    ['point_2__point_exempt', 'point_2-exempt', undefined],
    ['point_3', 'point_3', '3'],
  ]))

test('a deleted point says so in the words of the standard and in ours', () =>
  expect(pointsIn(draft).at(-1)).toMatchObject({
    status: 'removed',
    text: '',
    remarks: ['The document itself says that this point is deleted.'],
  }))

test('what is known from reports is no point, has no text and names its claimants', () =>
  expect(pointsIn(talks)).toEqual([
    {
      eId: 'hcontainer_toll',
      wId: 'point_toll',
      element: 'hcontainer',
      status: 'unknown',
      number: undefined,
      heading: 'Toll',
      text: '',
      remarks: [
        'Known from reports only; no text of this was published. In sum: ',
        'Accounts, taken together: reported changed.',
      ],
      summaries: ['Reports speak of a toll.'],
      sources: [{ refersTo: '#source-gazette', href: undefined, words: 'Gazette, line 9' }],
      accounts: [['A ferryman; anonymous source, Gazette, 24 Nov 2025:', 'The toll is 7 crowns.', 'Gazette, line 10']],
    },
  ]))

test('a wording that is not checked is marked', () => {
  const wordings = (xml: string) => elementsIn(xml).filter(({ name }) => name === 'content')
  expect(wordings(talks).map(({ attributes }) => attributes.refersTo)).toEqual(['#summary #unchecked'])
  expect(talks).toContain('showAs="Wording not yet checked against a second copy"')
  expect(draft).not.toContain('unchecked')
})

test('the document says whose words it holds, which edition it is and where the living page is', () => {
  expect(draft).toContain(
    '<p>Not an official document. The points are restated by Point by Point in its own words; only words in quotation marks are those of a source.</p>',
  )
  expect(talks).toContain('<p>Not an official document. Its text was never published: ')
  expect(draft).toContain('<p>Edition of 5 January 2026 (00c0ffee).</p>')
  expect(draft).toContain('href="https://plan.example/draft/">https://plan.example/draft/</ref></p>')
})

test('the version it was made from is named, with who says so', () => {
  expect(talks).toContain(
    '<TLCReference eId="basedOn" name="basedOn" href="/akn/xx/doc/peacePlan/2025-11-20/draft" showAs="The draft"/>',
  )
  expect(talks).toContain('<p>Made from, as sources say: <inline name="basedOn" refersTo="#basedOn">draft</inline>')
})

test('a question on the whole version stands before the points, with every account', () => {
  const accounts = elementsIn(talks).filter(
    ({ attributes: { eId, class: kind } }) => kind === 'account' && eId?.startsWith('preface__'),
  )
  expect(accounts).toHaveLength(2)
  expect(talks).toContain('Reading A: one point. Reading B: none.')
})
