import type { Page } from '@playwright/test'
import type { PublishedPlans } from '@/lib/publish'
import { expect, test } from './site'

/** One page of the site, read as a file. */
interface Leaf {
  readonly address: string
  readonly status: number
  readonly title: string
  readonly headings: number
  readonly description: string
  /** Path of the canonical address. */
  readonly canonical: string
  readonly ids: readonly string[]
  /** Addresses inside the site, with their anchors, each once. */
  readonly links: readonly string[]
  readonly elsewhere: readonly string[]
}

// What is asked here is asked from outside; the policy of a page would not let it ask.
test.use({ bypassCSP: true })

test('every page is reached by links, every link and anchor leads somewhere, every page has names of its own', async ({
  page,
  request,
}) => {
  test.slow()
  const leaves = await crawl(page, ['/', '/404.html'])
  const at = new Map(leaves.map((leaf) => [leaf.address, leaf]))

  expect.soft(leaves.filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([])
  const broken = leaves.flatMap(({ address, links }) =>
    links.filter((link) => !leadsSomewhere(link, at)).map((link) => `${address} → ${link}`),
  )
  expect.soft(broken).toEqual([])

  const pages = leaves.filter(({ address }) => address.endsWith('/'))
  expect.soft(pages.flatMap(({ elsewhere }) => elsewhere).filter((href) => !href.startsWith('https://'))).toEqual([])
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  expect.soft(pages.map(({ address }) => address).toSorted()).toEqual(listed.toSorted())

  expect.soft(leaves.filter(({ headings }) => headings !== 1).map(({ address }) => address)).toEqual([])
  expect.soft(repeated(leaves.map(({ title }) => title))).toEqual([])
  expect.soft(leaves.filter(({ title }) => title.length < 10).map(({ address }) => address)).toEqual([])
  expect.soft(leaves.filter(({ description }) => description.length < 40).map(({ address }) => address)).toEqual([])
  expect.soft(pages.filter(({ address, canonical }) => canonical !== address).map(({ address }) => address)).toEqual([])

  const under = (start: RegExp) => pages.filter(({ address }) => start.test(address)).length
  expect.soft(under(/^\/compare\/[^/]+\/[^/]+\/$/)).toBe(20)
  expect.soft(under(/^\/compare\/[^/]+\/$/)).toBe(5)
  expect.soft(under(/^\/topics\/[^/]+\/$/)).toBe(19)
  for (const version of ['us-28', 'geneva-19', 'europe-28', 'europe-24', 'framework-20']) {
    expect.soft(at.has(`/${version}/`)).toBe(true)
  }
})

/** A file other than a page has no anchors. */
function leadsSomewhere(link: string, at: ReadonlyMap<string, Leaf>): boolean {
  const [address = '', anchor] = link.split('#')
  const found = at.get(address)
  return found?.status === 200 && (anchor === undefined || found.ids.includes(decodeURIComponent(anchor)))
}

const repeated = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at)

/** Reads pages from some addresses on, link by link, with the browser's own parser and without their scripts. */
async function crawl(page: Page, start: readonly string[]): Promise<readonly Leaf[]> {
  await page.goto('/404.html')
  return page.evaluate(async (first) => {
    const read = async (address: string): Promise<Leaf> => {
      const response = await fetch(address)
      const isPage = response.headers.get('content-type')?.startsWith('text/html')
      const html = new DOMParser().parseFromString(isPage ? await response.text() : '', 'text/html')
      const base = new URL(address, location.href)
      const hrefs = [...html.querySelectorAll('a[href], link[rel=icon]')].map((link) => link.getAttribute('href') ?? '')
      const targets = [...new Set(hrefs)].map((href) => new URL(href, base))
      const canonical = html.querySelector('link[rel=canonical]')?.getAttribute('href')
      return {
        address,
        status: response.status,
        title: isPage ? html.title : `file ${address}`,
        headings: isPage ? html.querySelectorAll('h1').length : 1,
        description: isPage
          ? (html.querySelector('meta[name=description]')?.getAttribute('content') ?? '')
          : 'a file that is no page has no description',
        canonical: canonical ? new URL(canonical, base).pathname : '',
        ids: [...html.querySelectorAll('[id]')].map(({ id }) => id),
        links: targets.filter(({ origin }) => origin === base.origin).map(({ pathname, hash }) => pathname + hash),
        elsewhere: targets.filter(({ origin }) => origin !== base.origin).map(({ href }) => href),
      }
    }
    const leaves: Leaf[] = []
    const known = new Set(first)
    for (let next = [...first]; next.length > 0; ) {
      const found = await Promise.all(next.map(read))
      leaves.push(...found)
      next = found.flatMap(({ links }) => links.map((link) => link.split('#')[0] ?? ''))
      next = [...new Set(next)].filter((address) => !known.has(address))
      for (const address of next) known.add(address)
    }
    return leaves
  }, start)
}

test('the data behind the pages is one file of versions, topics, rows and sources', async ({ request }) => {
  const response = await request.get('/data/plans.json')
  expect(response.headers()['content-type']).toContain('application/json')
  const { versions, topics, rows, sources }: PublishedPlans = await response.json()

  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  expect(ids(versions)).toEqual(['us-28', 'geneva-19', 'europe-28', 'europe-24', 'framework-20'])
  expect(topics).toHaveLength(19)
  expect(ids(topics).slice(0, 5)).toEqual(['territory', 'army-cap', 'nato', 'sanctions', 'assets'])
  expect(rows).toHaveLength(70)

  const point = (version: string, id: string) => named(named(versions, version).points, id)
  expect(point('us-28', '6')).toMatchObject({
    id: '6',
    number: '6',
    text: 'The Armed Forces of Ukraine will have at most 600,000 personnel.',
    evidence: 'published text',
    accounts: [],
  })
  expect(point('us-28', '6').citations).toContainEqual({ source: 'st-afp', pinpoint: 'point 6', seen: 'text' })
  expect(point('us-28', '21d')).toMatchObject({ parent: '21', number: '21d' })
  expect(point('geneva-19', 'army-limit')).toMatchObject({ evidence: 'reported', standing: 'accounts differ' })
  expect(point('geneva-19', 'army-limit')).not.toHaveProperty('number')
  expect(point('geneva-19', 'army-limit').accounts).toHaveLength(9)

  expect(named(rows, 'army-limit')).toMatchObject({
    code: 'Army 1',
    topic: 'army-cap',
    title: 'Size of the armed forces',
    points: {
      'us-28': ['6'],
      'geneva-19': ['army-limit'],
      'europe-28': ['6'],
      'europe-24': ['11'],
      'framework-20': ['4'],
    },
  })
  expect(named(sources, 'st-afp')).toMatchObject({ outlet: 'The Straits Times', relays: 'AFP' })
})

const named = <Thing extends { id: string }>(things: readonly Thing[], id: string) => {
  const found = things.find((thing) => thing.id === id)
  if (!found) throw new Error(`Nothing is called ${id}`)
  return found
}
