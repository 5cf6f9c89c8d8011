import { citationsOf } from '../points'
import { routes } from '../routes'
import type { Source } from '../types'
import { type CitedPoint, citedTitle, primaryCitation } from './items'

/**
 * The `<meta>` tags by which reference managers know the page of a point: Highwire's names, then Dublin Core's.
 * Without an edition there is no date, since that of the document is not the page's.
 */
export function metaTags(cited: CitedPoint): Readonly<Record<string, string>> {
  const { version, point, sources, publicUrl, edition } = cited
  const title = citedTitle(cited)
  const address = publicUrl(routes.point(version.id, point.id))
  const source = sources.get(primaryCitation(citationsOf(version, point))?.source ?? '')
  return {
    citation_title: title,
    citation_publisher: 'Point by Point',
    ...(edition && { citation_date: edition.date.replaceAll('-', '/') }),
    citation_public_url: address,
    citation_language: 'en',
    'DC.title': title,
    'DC.publisher': 'Point by Point',
    ...(edition && { 'DC.date': edition.date }),
    'DC.type': 'Text',
    'DC.identifier': address,
    'DC.language': 'en-GB',
    ...(source && { 'DC.source': source.url ?? `${source.title}, ${source.outlet}` }),
  }
}

/**
 * What the page of a point is, as JSON-LD in the words of schema.org: a work of ours on a document, based on sources.
 * It can stand in a `<script>` as it is: without `<`, nothing in it ends or opens an element.
 */
export function jsonLd(cited: CitedPoint): string {
  const { version, point, publicUrl, edition } = cited
  const address = publicUrl(routes.point(version.id, point.id))
  const site = { '@type': 'WebSite', name: 'Point by Point', url: publicUrl(routes.home()) }
  const page = {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': address,
    url: address,
    name: citedTitle(cited),
    inLanguage: 'en-GB',
    ...(edition && { dateModified: edition.date }),
    publisher: organisation('Point by Point'),
    isPartOf: {
      '@type': 'CreativeWork',
      name: `${version.short}, restated by Point by Point`,
      url: publicUrl(routes.version(version.id)),
      isPartOf: site,
    },
    about: {
      '@type': 'CreativeWork',
      name: version.title,
      creator: organisation(version.issuer),
      dateCreated: version.dated,
    },
    isBasedOn: sourcesRead(cited).map(sourceWork),
  }
  return JSON.stringify(page).replaceAll('<', '\\u003c')
}

/** The sources of a point, each once, without those whose place was not read. */
function sourcesRead({ version, point, sources }: CitedPoint): readonly Source[] {
  const ids = citationsOf(version, point)
    .filter(({ seen }) => seen !== 'page only')
    .map(({ source }) => source)
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? [])
}

const sourceWork = ({ title, titleIsOurs, outlet, url, issued, circa, language }: Source) => ({
  '@type': 'CreativeWork',
  ...(titleIsOurs ? { description: title } : { name: title }),
  publisher: organisation(outlet),
  ...(url && { url }),
  ...(issued && !circa && { datePublished: issued }),
  ...(language && { inLanguage: language }),
})

const organisation = (name: string) => ({ '@type': 'Organization', name })
