import { type Pin, pinpoints } from './pinpoints'
import type { Citation, Source } from './types'

/** By source id. */
export type Sources = ReadonlyMap<string, Source>

export const sourcesById = (sources: readonly Source[]): Sources =>
  new Map(sources.map((source) => [source.id, source]))

/** A source with the places in it, for a list that names its sources in words. */
interface CitedName {
  readonly source: Source
  /** What follows the name: ", point 6", ", point 6 and lead (paraphrase)"; empty where a whole page is meant. */
  readonly places: string
}

/** The sources of some citations, each once, in the order in which they are cited. */
export const citedNames = (citations: readonly Citation[], sources: Sources): readonly CitedName[] =>
  [...pinpoints([{ citations }])].map(([id, pins]) => {
    const source = sources.get(id)
    if (!source) throw new Error(`Unknown source ${id}`)
    return { source, places: following(pins.map(place).filter(Boolean).join(' and ')) }
  })

const wholePage = 'whole item'

const place = ({ pinpoint, seen }: Pin) =>
  [pinpoint === wholePage ? '' : pinpoint, reach(pinpoint, seen)].filter(Boolean).join(' ')

function reach(pinpoint: string, seen: Pin['seen']): string {
  if (seen === 'text') return ''
  if (seen === 'paraphrase') return '(paraphrase)'
  return pinpoint === wholePage ? '(page not read)' : '(place not read)'
}

const following = (places: string) => (places === '' ? '' : places.startsWith('(') ? ` ${places}` : `, ${places}`)

/** Whose text a page carries: "AFP, in The Straits Times". */
export const carrier = ({ outlet, relays }: Source) =>
  relays && relays !== outlet ? `${relays}, in ${outlet}` : outlet
