import { Fragment } from 'react'
import { carrier, citedNames, type Sources } from '@/lib/cited-names'
import { routes } from '@/lib/routes'
import type { Citation, Source } from '@/lib/types'

interface CitedNamesProps {
  readonly of: readonly Citation[]
  readonly sources: Sources
  /** Where a source stands; absent: on the page of all sources. */
  readonly href?: (source: string) => string
  /** Absent: with the outlet whose text it carries. */
  readonly name?: (source: Source) => string
}

/**
 * Sources named in words with the place in each, for lists that are read for who says it, and for pages on which
 * numbered notes would outweigh the text.
 */
export const CitedNames = ({ of, sources, href = routes.source, name = carrier }: CitedNamesProps) =>
  citedNames(of, sources).map(({ source, places }, at) => (
    <Fragment key={source.id}>
      {at > 0 && '; '}
      <a href={href(source.id)}>{name(source)}</a>
      {places}
    </Fragment>
  ))

/** The same as a line of its own. */
export const SourceLine = (props: CitedNamesProps) => (
  <p className="by cites">
    <i className="h">Sources: </i>
    <CitedNames {...props} />
  </p>
)
