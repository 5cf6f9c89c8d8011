import type { Sources } from '../cited-names'
import type { Edition } from '../kept/types'
import { pointName } from '../point-names'
import { citationsOf } from '../points'
import { routes } from '../routes'
import type { Citation, IsoDate, Point, Source, Version } from '../types'
import { writtenOut } from './dates'

/** A work in the fields of CSL-JSON, as far as we fill them. */
export interface CslItem {
  /** Also the key by which a document in TeX cites the work. */
  readonly id: string
  /** Points and sources alike are pages of a site. */
  readonly type: 'webpage'
  readonly title: string
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: { readonly 'date-parts': readonly [readonly (number | string)[]]; readonly circa?: true }
  readonly URL?: string
  readonly language?: string
  readonly note?: string
}

/** A point, and what is known of where and since when it stands on this site. */
export interface CitedPoint {
  readonly version: Version
  readonly point: Point
  readonly sources: Sources
  /** The whole public address of a path of the site. */
  readonly publicUrl: (path: string) => string
  /** Since when the point has this wording here, and its hash; absent where that is not recorded. */
  readonly edition?: Pick<Edition, 'date' | 'hash'>
}

/** The point as read on this site, then its primary source, where it cites any. */
export function citedItems(cited: CitedPoint): readonly [CslItem, ...CslItem[]] {
  const primary = primaryCitation(citationsOf(cited.version, cited.point))
  return primary ? [pointItem(cited), sourceItem(primary, cited)] : [pointItem(cited)]
}

/** The first source that has the text itself, else the first. */
export const primaryCitation = (citations: readonly Citation[]): Citation | undefined =>
  citations.find(({ seen }) => seen === 'text') ?? citations[0]

/** "28-point draft of 20 November 2025, point 6 (restated by Point by Point)": the document, the place, whose words. */
export const citedTitle = ({ version, point }: Pick<CitedPoint, 'version' | 'point'>): string =>
  `${version.short} of ${writtenOut(version.dated)}, ${pointName(version, point)} (${restatement(version, point)})`

/** Nobody is to take our words for those of the document, or a report for a text. */
function restatement(version: Version, point: Point): string {
  const from = version.evidence === 'reported' ? ' from reports' : ''
  return `restated by Point by Point${from}${states[point.state]}`
}

const states = {
  stands: '',
  'struck out': '; struck out in that text',
  'not read': '; its text could not be read',
} as const

function pointItem(cited: CitedPoint): CslItem {
  const { version, point, publicUrl, edition } = cited
  return {
    id: `point-by-point-${version.id}-${point.id}`,
    type: 'webpage',
    title: citedTitle(cited),
    'container-title': 'Point by Point',
    ...(edition && { issued: { 'date-parts': [dateParts(edition.date)] } }),
    // With its hash the address tells, should the wording change one day, which one was cited.
    URL: publicUrl(routes.point(version.id, point.id)) + (edition ? `?v=${edition.hash}` : ''),
    language: 'en-GB',
  }
}

/** A source has no number of its own for the place that is cited, so that stands in the note. */
function sourceItem(citation: Citation, cited: CitedPoint): CslItem {
  const source = cited.sources.get(citation.source)
  if (!source) throw new Error(`Unknown source ${citation.source}`)
  const place = [`Place cited: ${citation.pinpoint}${reach[citation.seen]}.`, `Source of: ${citedTitle(cited)}.`]
  return { ...sourceWork(source), note: [...place, ...remarks(source)].join(' ') }
}

/** A source as a whole, wherever it is cited. */
export const sourceWork = (source: Source): CslItem => ({
  id: source.id,
  type: 'webpage',
  // Styles put a title that is supplied in square brackets.
  title: source.titleIsOurs ? `[${source.title}]` : source.title,
  'container-title': source.outlet,
  ...(source.authors.length > 0 && { author: source.authors.map((literal) => ({ literal })) }),
  ...(source.issued && {
    issued: { 'date-parts': [dateParts(source.issued)], ...(source.circa && { circa: true as const }) },
  }),
  ...(source.url && { URL: source.url }),
  ...(source.language && { language: source.language }),
  ...(remarks(source).length > 0 && { note: remarks(source).join(' ') }),
})

const remarks = ({ relays, outlet, issued, circa }: Source): readonly string[] => [
  ...(relays && relays !== outlet ? [`Carries a text or report of ${relays}.`] : []),
  ...(issued && circa ? ['The date is inferred.'] : []),
]

const reach = { text: '', paraphrase: ' (paraphrase)', 'page only': ' (place not read)' } as const

export const dateParts = (date: IsoDate): readonly number[] => date.split('-').map(Number)
