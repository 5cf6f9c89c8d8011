import type { FactKind } from '../types'

/** A thing of one kind found in one text. */
export interface Found {
  readonly kind: FactKind
  /** In the words of the text. */
  readonly text: string
  /** As compared: what has one key in both texts has not changed. */
  readonly key: string
  /** What it may give way to: a thing of the other text with the same slot, where each has only one. */
  readonly slot: string
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number
  /** The number in it, as written with its unit. */
  readonly figure?: string
  /** True where it is told only against something in its place in the other text. */
  readonly needsPartner?: boolean
}
