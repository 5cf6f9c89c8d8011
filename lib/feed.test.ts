import { expect, test } from 'vitest'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { timelineFeed } from './feed'
import { smallPlans } from './fixtures/small-plans'

const site = (path: string) => `https://example.org${path}`

const elements = (node: Root | Element, name: string): readonly Element[] =>
  node.children.flatMap((child) => (child.type === 'element' && child.name === name ? [child] : []))

const text = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? text(child) : ''))
    .join('')

const only = (node: Root | Element, name: string): Element => {
  const [found, ...others] = elements(node, name)
  if (!found || others.length > 0) throw new Error(`Expected one <${name}>`)
  return found
}

test('the feed has what Atom asks of a feed', () => {
  const feed = only(fromXml(timelineFeed(smallPlans, site)), 'feed')
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
  expect(text(only(feed, 'id'))).toBe('https://example.org/timeline/')
  expect(text(only(feed, 'title'))).toBe('Point by Point: timeline')
  expect(text(only(feed, 'updated'))).toBe('2025-11-24T00:00:00Z')
  expect(text(only(feed, 'author'))).toBe('Point by Point')
  expect(elements(feed, 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['self', 'https://example.org/timeline/feed.xml'],
    ['alternate', 'https://example.org/timeline/'],
  ])
})

test('each event is an entry under its own address, the last first', () => {
  const feed = only(fromXml(timelineFeed(smallPlans, site)), 'feed')
  const [last, first] = elements(feed, 'entry')
  if (!last || !first) throw new Error('Expected two entries')
  expect(text(only(last, 'id'))).toBe('https://example.org/timeline/#tunnel-named')
  expect(text(only(last, 'title'))).toBe('about 24–25 Nov 2025: A tunnel is named.')
  expect(text(only(last, 'content'))).toBe(
    'A tunnel is named. Not compared here. Nobody wrote it down. Date inferred: The page has no date. Source: Gazette, last page.',
  )
  expect(elements(first, 'category').map(({ attributes }) => attributes.term)).toEqual(['text', 'ukraine', 'europe'])
})

test('what XML reserves stays words', () => {
  const [event] = smallPlans.events
  if (!event) throw new Error('The fixture has no events')
  const words = 'A <b>text</b> & "more" ]]> of it'
  const feed = only(fromXml(timelineFeed({ ...smallPlans, events: [{ ...event, text: words }] }, site)), 'feed')
  expect(text(only(only(feed, 'entry'), 'content'))).toContain(words)
})
