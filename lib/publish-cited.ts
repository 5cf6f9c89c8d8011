import type { Citation, Place } from './types'

export type PublishedCitation = Omit<Citation, 'place'>

/** A thing that cites, without its place in our files and with citations that have none. */
export type Published<T> = Omit<T, 'place' | 'citations'> & { readonly citations: readonly PublishedCitation[] }

export function publishCited<T extends { readonly place: Place; readonly citations: readonly Citation[] }>(
  thing: T,
): Published<T> {
  const { place: _, citations, ...rest } = thing
  return { ...rest, citations: publishCitations(citations) }
}

export const publishCitations = (citations: readonly Citation[]): readonly PublishedCitation[] =>
  citations.map(({ place: _, ...citation }) => citation)
