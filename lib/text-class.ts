import type { Reading } from './types'

/** The side of a text that has no marks says why: rewritten as a whole, or standing only here. */
export const textClass = (reading: Reading['kind']): string =>
  reading === 'rewritten' ? 't twin' : reading === 'only here' ? 't only' : 't'
