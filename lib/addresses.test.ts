import { expect, test } from 'vitest'
import { addresses } from './addresses'
import { smallPlans } from './fixtures/small-plans'

test('every page and file of the site is listed once', () => {
  expect(addresses(smallPlans)).toEqual([
    '/',
    '/compare/draft/',
    '/compare/draft/talks/',
    '/compare/talks/',
    '/compare/talks/draft/',
    '/topics/crossing/',
    '/draft/',
    '/draft/1/',
    '/draft/2/',
    '/draft/2a/',
    '/draft/2b/',
    '/draft/2-exempt/',
    '/draft/3/',
    '/talks/',
    '/talks/toll/',
    '/timeline/',
    '/often-confused/',
    '/sources/',
    '/about/',
    '/about/corrections/',
    '/about/withdrawn/',
    '/r/crossing-1/',
    '/r/crossing-2/',
    '/timeline/feed.xml',
    '/about/corrections/feed.xml',
    '/data/plans.json',
  ])
})
