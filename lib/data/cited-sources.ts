import { type Citing, sourcesIndex } from '../sources-index'
import type { Plans, Source } from '../types'

/** The sources that are cited where `counts` says, in the order of the plans. */
export function citedSources(plans: Plans, counts: (by: Citing) => boolean): readonly Source[] {
  const index = sourcesIndex(plans)
  return plans.sources.filter(({ id }) => index.get(id)?.some(counts))
}
