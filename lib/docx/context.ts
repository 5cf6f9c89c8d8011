import type { Absolute } from '../atom'
import type { Sheet } from '../sheet/sheet'
import type { Citing } from './citing'

/** What every part of a document is made from. */
export interface Context {
  readonly sheet: Sheet
  readonly citing: Citing
  readonly absolute: Absolute
}
