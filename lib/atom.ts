import type { Element } from 'xast'
import { x } from 'xastscript'
import type { IsoDate } from './types'
import { xmlFile } from './xml-file'

/** A feed in the Atom format (RFC 4287). Its addresses are paths on the site. */
export interface Feed {
  readonly title: string
  readonly subtitle: string
  /** The feed itself. */
  readonly address: string
  /** The page that holds the same for readers. */
  readonly page: string
  /** In the order in which they stand; each has an address of its own, which is its id. */
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  readonly address: string
  readonly title: string
  readonly date: IsoDate
  readonly text: string
  readonly categories?: readonly { readonly term: string; readonly label: string }[]
}

/** The whole address of a path of the site. */
export type Absolute = (path: string) => string

/** Nothing in the feed depends on when it is made: it is as new as its latest entry. */
export function atom({ title, subtitle, address, page, entries }: Feed, absolute: Absolute): string {
  const latest =
    entries
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '1970-01-01'
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
    x('id', absolute(page)),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', instant(latest)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(address) }),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(page) }),
    x('author', [x('name', 'Point by Point')]),
    ...entries.map((entry) => entryOf(entry, absolute(entry.address))),
  ])
  return xmlFile([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed])
}

const entryOf = ({ title, date, text, categories = [] }: FeedEntry, address: string): Element =>
  x('entry', [
    x('id', address),
    x('title', title),
    x('updated', instant(date)),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...categories.map((category) => x('category', category)),
    x('content', { type: 'text' }, text),
  ])

/** Atom wants an instant; a month stands by its first day. */
const instant = (date: IsoDate) => `${`${date}-01`.slice(0, 10)}T00:00:00Z`

/** As an answer of the site. */
export const atomResponse = (feed: string): Response =>
  new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
