import { Fragment } from 'react'
import { type Notes, numberOf, sourcesOf } from '@/lib/notes'
import type { Citation } from '@/lib/types'

interface CitationsProps {
  readonly of: readonly Citation[]
  readonly notes: Notes
  /** Shows only the first sources, as `mentionsOf` counted them. */
  readonly limit?: number | undefined
}

/** The numbered marks at a text, each leading to its note in the page's list of sources. Nothing where nothing is cited. */
export function Citations({ of, notes, limit }: CitationsProps) {
  const cited = sourcesOf(of, limit).map((source) => numberOf(source, notes))
  if (cited.length === 0) return null
  return (
    <sup className="c">
      <i className="h">{cited.length === 1 ? ' source ' : ' sources '}</i>
      {cited.map((number, at) => (
        <Fragment key={number}>
          {at > 0 && ','}
          <a href={`#n${number}`}>{number}</a>
        </Fragment>
      ))}
    </sup>
  )
}
