import { test as base, expect, type Locator, type Page } from '@playwright/test'

export { expect }

interface Allowances {
  /** Faults that a test provokes on purpose: each pattern excuses the messages that it matches. */
  readonly allowed: readonly RegExp[]
}

/**
 * The `test` of every spec. Its `page` fails the test on an error in the console or on the page, on a request that
 * fails, and on a request to anywhere but the site.
 */
export const test = base.extend<Allowances>({
  allowed: [[], { option: true }],
  page: async ({ page, baseURL, allowed }, use) => {
    const faults = watch(page, baseURL ?? '')
    await use(page)
    expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([])
  },
})

/** The faults of a page in words; the list grows while the page is used. */
export function watch(page: Page, site: string): readonly string[] {
  const { origin } = new URL(site)
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A visitor who goes on before the page is complete breaks off what is still to come; that is no fault.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} (${reason})`)
  })
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) faults.push(`request elsewhere: ${request.url()}`)
  })
  return faults
}

/** One page of every kind. */
export const kinds = {
  'front page': '/',
  'page of a pair': '/compare/us-28/europe-28/',
  'page of a base': '/compare/us-28/',
  'page of a topic': '/topics/amnesty/',
  'page of a version': '/europe-24/',
  'page of an unpublished version': '/geneva-19/',
  'page of a point': '/us-28/21/',
  'page of a sub-point': '/us-28/21d/',
  'page of a reported point': '/geneva-19/army-limit/',
  'page of sources': '/sources/',
  timeline: '/timeline/',
  'page of what is often confused': '/often-confused/',
  'page of all sheets': '/sheet/',
  'sheet of a pair': '/sheet/us-28/europe-28/',
  'sheet of a topic': '/sheet/topics/nato/',
  'sheet to put together': '/sheet/us-28/',
  'page of the files': '/data/',
  'page about the site': '/about/',
  'page for wrong addresses': '/404.html',
} as const

/** The comparison on a page: rows × versions, found by the words of their heads, hidden ones included. */
export class Comparison {
  readonly table: Locator
  /** The rows that are shown, topic heads left out. */
  readonly rows: Locator
  private readonly heads: Locator

  constructor(private readonly page: Page) {
    this.table = page.getByRole('table', { name: /read against the/ })
    this.heads = this.table
      .getByRole('columnheader', { includeHidden: true })
      .getByRole('link', { includeHidden: true })
    this.rows = this.table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .filter({ hasNot: page.getByRole('heading') })
  }

  /** The versions in the order of their columns. */
  versions(): Promise<string[]> {
    return this.heads.allTextContents()
  }

  /** The column heads that are shown. */
  get shown(): Locator {
    return this.table.getByRole('columnheader').getByRole('link')
  }

  topic(title: string): Locator {
    return this.table.getByRole('heading', { name: title, exact: true })
  }

  row(title: string): Locator {
    const head = this.page.getByRole('rowheader', { name: title, includeHidden: true })
    return this.table.getByRole('row', { includeHidden: true }).filter({ has: head })
  }

  async cell(title: string, version: string): Promise<Locator> {
    const versions = await this.versions()
    expect(versions).toContain(version)
    return this.row(title).getByRole('cell', { includeHidden: true }).nth(versions.indexOf(version))
  }
}

/** What is said at the place of one account: the item of a list that holds these words. */
export const account = (within: Locator, words: string) =>
  within
    .getByRole('listitem')
    .filter({ has: within.page().getByRole('paragraph').filter({ hasText: words }) })
    .last()

/** True where the middle of something can be seen and pressed: in view and under nothing else. */
export const isOnTop = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const found = document.elementFromPoint(left + width / 2, top + height / 2)
    return found !== null && element.contains(found)
  })
