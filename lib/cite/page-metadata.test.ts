import { expect, test } from 'vitest'
import { sourcesById } from '../cited-names'
import { smallPlans } from '../fixtures/small-plans'
import { findPoint } from '../points'
import type { Source } from '../types'
import type { CitedPoint } from './items'
import { jsonLd, metaTags } from './page-metadata'

function cited(pointId: string, rest: Partial<CitedPoint> = {}): CitedPoint {
  const [version] = smallPlans.versions
  const point = version && findPoint(version, pointId)
  if (!version || !point) throw new Error(`No point ${pointId}`)
  const publicUrl = (path: string) => `https://plan.example${path}`
  return { version, point, sources: sourcesById(smallPlans.sources), publicUrl, ...rest }
}

const daily: Source = {
  id: 'daily',
  title: 'The toll text',
  titleIsOurs: false,
  outlet: 'Daily',
  authors: [],
  issued: '2025-11-21',
  circa: false,
  url: 'https://daily.example/toll',
  language: 'en',
  read: 'in full',
}

test('the tags name the point, whose words they are, its edition, its address and its source', () =>
  expect(metaTags(cited('1', { edition: { date: '2026-01-05', hash: '00c0ffee' } }))).toEqual({
    citation_title: 'draft of 20 November 2025, point 1 (restated by Point by Point)',
    citation_publisher: 'Point by Point',
    citation_date: '2026/01/05',
    citation_public_url: 'https://plan.example/draft/1/',
    citation_language: 'en',
    'DC.title': 'draft of 20 November 2025, point 1 (restated by Point by Point)',
    'DC.publisher': 'Point by Point',
    'DC.date': '2026-01-05',
    'DC.type': 'Text',
    'DC.identifier': 'https://plan.example/draft/1/',
    'DC.language': 'en-GB',
    'DC.source': 'The toll text, Daily',
  }))

test('no date is given where the edition is not recorded', () => {
  const names = Object.keys(metaTags(cited('1')))
  expect(names).not.toContain('citation_date')
  expect(names).not.toContain('DC.date')
})

test('the data say what the point is part of, what it is about and what it is based on', () =>
  expect(
    JSON.parse(
      jsonLd(cited('1', { edition: { date: '2026-01-05', hash: '00c0ffee' }, sources: sourcesById([daily]) })),
    ),
  ).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': 'https://plan.example/draft/1/',
    url: 'https://plan.example/draft/1/',
    name: 'draft of 20 November 2025, point 1 (restated by Point by Point)',
    inLanguage: 'en-GB',
    dateModified: '2026-01-05',
    publisher: { '@type': 'Organization', name: 'Point by Point' },
    isPartOf: {
      '@type': 'CreativeWork',
      name: 'draft, restated by Point by Point',
      url: 'https://plan.example/draft/',
      isPartOf: { '@type': 'WebSite', name: 'Point by Point', url: 'https://plan.example/' },
    },
    about: {
      '@type': 'CreativeWork',
      name: 'The draft',
      creator: { '@type': 'Organization', name: 'Two parties' },
      dateCreated: '2025-11-20',
    },
    isBasedOn: [
      {
        '@type': 'CreativeWork',
        name: 'The toll text',
        publisher: { '@type': 'Organization', name: 'Daily' },
        url: 'https://daily.example/toll',
        datePublished: '2025-11-21',
        inLanguage: 'en',
      },
    ],
  }))

test('a title of ours is no name of a source, and an inferred date no date', () => {
  const described = { ...daily, titleIsOurs: true, circa: true }
  const [source] = JSON.parse(jsonLd(cited('1', { sources: sourcesById([described]) }))).isBasedOn
  expect(source).toMatchObject({ description: 'The toll text' })
  expect(source).not.toHaveProperty('name')
  expect(source).not.toHaveProperty('datePublished')
})

test('nothing in the data ends or opens an element', () => {
  const { version } = cited('1')
  const hostile = { ...version, short: '</script><script>go()</script><!--' }
  const json = jsonLd(cited('1', { version: hostile }))
  expect(json).not.toContain('<')
  expect(JSON.parse(json).isPartOf.name).toBe('</script><script>go()</script><!--, restated by Point by Point')
})
