import type { Plans } from '../types'
import type { Issued } from './issued'
import type { KeptFiles } from './kept'

/** What a check of promises is given: what was promised, and what the plans have now. */
export interface KeptSubject extends KeptFiles {
  readonly plans: Plans
  readonly issued: readonly Issued[]
}

/** How a message begins that asks for nothing but a record. */
export const addsIt = '`npm run check -- --lock`, which adds'
