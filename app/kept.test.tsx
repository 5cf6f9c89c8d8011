import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test, vi } from 'vitest'
import { WithdrawnAnchors } from '@/components/withdrawn-anchors'
import { examine } from '@/lib/check'
import { collate } from '@/lib/collate'
import { edited, ferry, ferryTopics } from '@/lib/fixtures/ferry'
import { readKept } from '@/lib/kept/kept'
import type { Kept } from '@/lib/kept/types'
import { anchorsOf } from '@/lib/kept/withdrawn-pages'
import type { Plans } from '@/lib/types'
import * as gone from './[...address]/page'
import * as point from './[version]/[point]/page'
import * as correctionsPage from './about/corrections/page'
import { earlierEdition } from './fixtures/earlier-edition'
import * as code from './r/[code]/page'

const shown = vi.hoisted(() => ({ plans: undefined as unknown as Plans, kept: undefined as unknown as Kept }))
vi.mock('@/lib/plans', () => ({
  getPlans: () => shown.plans,
  getCollation: (base: string) => collate(shown.plans, base),
  getKept: () => shown.kept,
}))

const files = edited(ferry, [
  [
    'editions.json',
    '"/ferry-4/2b/": [\n',
    `"/ferry-4/2b/": [\n    { "date": "2031-03-12", "hash": "${earlierEdition.hash}", "text": "The ferry will not run in fog." },\n`,
  ],
])

beforeAll(() => {
  const { plans } = examine(files, ferryTopics)
  if (plans === undefined) throw new Error('The fixture has faults')
  shown.plans = plans
  shown.kept = readKept(files).kept
})

const pointPage = async (id: string) =>
  renderToStaticMarkup(await point.default({ params: Promise.resolve({ version: 'ferry-4', point: id }) }))

test('a point shows its edition and its hash', async () => {
  const html = await pointPage('3')
  expect(html).toContain('Edition of 15 March 2031, <code>12ea5f94</code>')
  expect(html).not.toContain('data-edition')
})

test('a point that read otherwise before holds both wordings, hidden, and leads to its correction', async () => {
  const html = await pointPage('2b')
  expect(html).toContain('<a href="/about/corrections/#ferry-4-2b-edition-2">it read otherwise before</a>')
  expect(html).toContain(earlierEdition.html)
})

test('the page of corrections has the anchor to which the point leads, and both wordings', () => {
  const html = renderToStaticMarkup(correctionsPage.default())
  expect(html).toContain('<section id="ferry-4-2b-edition-2"')
  expect(html).toContain('The ferry will not run in fog.')
  expect(html).toContain('4 corrections so far.')
})

test('where nothing was changed the page of corrections says so', () => {
  const { kept } = shown
  shown.kept = { ...readKept(ferry).kept, withdrawn: [] }
  expect(renderToStaticMarkup(correctionsPage.default())).toContain('Nothing has been corrected so far')
  shown.kept = kept
})

test('a page is left at each withdrawn address: what it was, why it went, where to go', async () => {
  expect(gone.generateStaticParams()).toEqual([
    { address: ['about', 'withdrawn'] },
    { address: ['ferry-4', '9'] },
    { address: ['r', 'crossings-2'] },
  ])
  const props = { params: Promise.resolve({ address: ['ferry-4', '9'] }) }
  const html = renderToStaticMarkup(await gone.default(props))
  expect(html).toContain('<h1>Withdrawn: Point 9 of the ferry draft</h1>')
  expect(html).toContain('Two lines of point 4 were read as two points.')
  expect(html).toContain('withdrawn on 20 Mar 2031')
  expect(html).toContain('<a href="/ferry-4/4/">/ferry-4/4/</a>')
  expect(await gone.generateMetadata(props)).toMatchObject({ alternates: { canonical: '/ferry-4/9/' } })
})

test('the list of withdrawn addresses has every one of them', async () => {
  const props = { params: Promise.resolve({ address: ['about', 'withdrawn'] }) }
  const html = renderToStaticMarkup(await gone.default(props))
  for (const { address } of shown.kept.withdrawn) expect(html).toContain(`<code>${address}</code>`)
})

test('a link to a withdrawn row arrives at a note on it', () => {
  const html = renderToStaticMarkup(<WithdrawnAnchors of={anchorsOf(shown.kept.withdrawn, '')} />)
  expect(html).toContain('<p id="whistle">Row Crossings 2, The whistle of the ferry, withdrawn on 21 Mar 2031.')
  expect(renderToStaticMarkup(<WithdrawnAnchors of={anchorsOf(shown.kept.withdrawn, '/timeline/')} />)).toBe('')
})

test('the code of a row leads to the row at once, and by links without that', async () => {
  expect(code.generateStaticParams()[0]).toEqual({ code: 'fares-1' })
  const props = { params: Promise.resolve({ code: 'fares-1' }) }
  const html = renderToStaticMarkup(await code.default(props))
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/#passenger-limit"/>')
  expect(html).toContain('<h1>Fares 1: Number of passengers</h1>')
  expect(html).toContain('href="/#passenger-limit"')
  expect(html).toContain('href="/topics/passengers/#passenger-limit"')
  expect(await code.generateMetadata(props)).toMatchObject({
    alternates: { canonical: '/r/fares-1/' },
    robots: { index: false },
  })
})
