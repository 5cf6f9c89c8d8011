import type { Sources } from '@/lib/cited-names'
import type { Notes } from '@/lib/notes'
import type { Plans, Source } from '@/lib/types'

/** What every part of the file needs beside what it shows. */
export interface Surroundings {
  readonly plans: Plans
  readonly notes: Notes
  readonly sources: Sources
}

/** How a source is named where many are; whose text it carries stands in the list of sources. */
export const outlet = (source: Source) => source.outlet
