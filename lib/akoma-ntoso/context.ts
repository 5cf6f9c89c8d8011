import type { Absolute } from '../atom'
import type { Sources } from '../cited-names'
import type { Edition } from '../kept/types'
import type { Plans, Version } from '../types'

/** What every part of a document is made from. */
export interface Context {
  readonly plans: Pick<Plans, 'versions' | 'reported' | 'questions'>
  readonly version: Version
  /** Of the whole site; a recorded one, so with a date. */
  readonly edition: Pick<Edition, 'date' | 'hash'>
  readonly sources: Sources
  readonly absolute: Absolute
}
