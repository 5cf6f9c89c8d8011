import type { Version } from './types'

/** Whether a source says that one of two versions was made from the other. */
export const isDerived = (a: Version, b: Version): boolean => a.basedOn?.version === b.id || b.basedOn?.version === a.id
