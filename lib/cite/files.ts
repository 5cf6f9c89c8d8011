import type { CiteFormat } from './formats'
import { type CitedPoint, citedItems } from './items'
import { asBibTeX, asCslJson, asRis, asText } from './library'

/** How to cite a point, in words: the point as read on this site and, where it cites any, its primary source. */
export interface CiteTexts {
  readonly point: string
  readonly source?: string
}

export function citeTexts(cited: CitedPoint): CiteTexts {
  const [point, source] = citedItems(cited)
  return { point: asText(point), ...(source && { source: asText(source) }) }
}

/** What a file says on how to cite a point. */
export function citeFile(cited: CitedPoint, format: CiteFormat): string {
  switch (format) {
    case 'txt':
      return plainText(citeTexts(cited))
    case 'bib':
      return asBibTeX(citedItems(cited))
    case 'ris':
      return asRis(citedItems(cited))
    case 'json':
      return asCslJson(citedItems(cited))
  }
}

const plainText = ({ point, source }: CiteTexts) =>
  [`The point, as read here:\n${point}\n`, ...(source ? [`Its primary source:\n${source}\n`] : [])].join('\n')
