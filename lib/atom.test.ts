import { expect, test } from 'vitest'
import { atom, type Feed } from './atom'

const site = (path: string) => `https://example.org${path}`
const feed: Feed = {
  title: 'Ferries',
  subtitle: 'All & sundry.',
  address: '/ferries/feed.xml',
  page: '/ferries/',
  entries: [
    { address: '/ferries/#fog', title: 'Fog', date: '2031-04', text: 'No ferry <today>.' },
    { address: '/ferries/#first', title: 'First', date: '2031-03-01', text: 'It floats.' },
  ],
}

test('a feed is as new as its latest entry and leads to its page', () => {
  expect(atom(feed, site)).toBe(
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">' +
      '<id>https://example.org/ferries/</id><title>Ferries</title><subtitle>All &#x26; sundry.</subtitle>' +
      '<updated>2031-04-01T00:00:00Z</updated>' +
      '<link rel="self" type="application/atom+xml" href="https://example.org/ferries/feed.xml"></link>' +
      '<link rel="alternate" type="text/html" href="https://example.org/ferries/"></link>' +
      '<author><name>Point by Point</name></author>' +
      '<entry><id>https://example.org/ferries/#fog</id><title>Fog</title><updated>2031-04-01T00:00:00Z</updated>' +
      '<link rel="alternate" type="text/html" href="https://example.org/ferries/#fog"></link>' +
      '<content type="text">No ferry &#x3C;today>.</content></entry>' +
      '<entry><id>https://example.org/ferries/#first</id><title>First</title><updated>2031-03-01T00:00:00Z</updated>' +
      '<link rel="alternate" type="text/html" href="https://example.org/ferries/#first"></link>' +
      '<content type="text">It floats.</content></entry></feed>\n',
  )
})

test('a feed without entries depends on no clock', () =>
  expect(atom({ ...feed, entries: [] }, site)).toContain('<updated>1970-01-01T00:00:00Z</updated>'))
