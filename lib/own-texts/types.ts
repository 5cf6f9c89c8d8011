import type { AlignedRow } from '../align/types'
import type { Language } from './language'

/** A text that a reader brings, as pasted or opened. */
export interface OwnText {
  /** Unique among the texts of a comparison. */
  readonly id: string
  /** As columns are headed. */
  readonly name: string
  readonly text: string
  /** As the reader says; absent where it is guessed from the words. */
  readonly language?: Language | 'other'
}

/** A point of a text as its outline gives it. */
export interface OwnPoint {
  /** Unique in its text and speakable: the number where one is printed once ("21c"), else its place: "¶3". */
  readonly id: string
  /** As printed, with the numbers above it; absent for bullets and paragraphs. May repeat in a text, unlike `id`. */
  readonly number?: string
  /** Id of the point whose sub-point this is. */
  readonly parent?: string
  /** The same for points under one number without words of its own, as the paragraphs of "Article 5"; else absent. */
  readonly article?: string
  /** The heading that the point is the first under. */
  readonly heading?: string
  /** Paragraphs are parted by a line feed. */
  readonly text: string
}

/** A text taken apart. */
export interface OwnVersion {
  readonly id: string
  readonly name: string
  /** As the reader says, else as guessed from its words; absent where nothing tells or it is another. */
  readonly language?: Language
  /** In the order of the text, a point before its sub-points. */
  readonly points: readonly OwnPoint[]
}

/** Points that treat one thing: proposed by the aligner, corrected by the reader. */
export interface OwnRow extends AlignedRow {
  /** Unique in the comparison and the same whatever the base: its first point's version and id. */
  readonly key: string
  /** True where the reader's corrections made it: the aligner proposed no such row. */
  readonly byReader: boolean
}

/** How a correction remembers a point, so that it is found again after the text was edited. */
export interface PinnedPoint {
  readonly version: string
  readonly point: string
  /** Place among the version's points, from 0. */
  readonly place: number
  /** The beginning of its text. */
  readonly opening: string
}

/** What a reader changes about the rows. */
export type Correction =
  /** The rows of two points become one. */
  | { readonly kind: 'join'; readonly points: readonly [PinnedPoint, PinnedPoint] }
  /** Points leave their row and stand in a row of their own. */
  | { readonly kind: 'split'; readonly points: readonly PinnedPoint[] }
  /** A point leaves its row for that of another. */
  | { readonly kind: 'move'; readonly point: PinnedPoint; readonly beside: PinnedPoint }

/** Two to four texts set beside each other: all that does not depend on the base. */
export interface Comparison {
  readonly versions: readonly OwnVersion[]
  readonly rows: readonly OwnRow[]
  /** Corrections that could not be made again, since a point of theirs is no longer found. */
  readonly lost: readonly Correction[]
}
