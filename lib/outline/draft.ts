import type { Marker } from './markers'

/** A point while it is read. */
export interface Draft {
  readonly number?: string
  readonly kind: Marker['kind'] | 'paragraph'
  heading?: string
  /** Its lines, ready to be written one after the other; empty where print has a number alone. */
  readonly lines: string[]
  readonly points: Draft[]
}
