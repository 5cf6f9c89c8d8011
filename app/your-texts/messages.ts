import type { Link } from '@/lib/align/types'
import type { Language } from '@/lib/own-texts/language'
import type { Correction, OwnText, PinnedPoint } from '@/lib/own-texts/types'
import type { Cell, Differences, Reading, Span } from '@/lib/types'

/** What the page asks of its worker. */
export type Request =
  /** Takes texts apart, proposes rows, makes the corrections and reads the rows; whatever went on before is left. */
  | ({ readonly kind: 'compare'; readonly texts: readonly OwnText[] } & Asked)
  /** Reads the rows of the same texts against another base or with other corrections. */
  | ({ readonly kind: 'read'; readonly follow?: PinnedPoint } & Asked)
  /** The rows from this one on are in view: they are read first. */
  | { readonly kind: 'look'; readonly from: number }
  | { readonly kind: 'export'; readonly format: ExportFormat }

interface Asked {
  /** Counts the requests, so that answers to an earlier one can be told. */
  readonly job: number
  readonly base: string
  readonly corrections: readonly Correction[]
}

export type ExportFormat = 'md' | 'csv' | 'json'

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'outlined'; readonly job: number; readonly versions: readonly VersionView[] }
  /** How much of the finding of rows is done: 0 to 1. */
  | { readonly kind: 'aligned'; readonly job: number; readonly share: number }
  /** The texts cannot be compared: why, in one sentence. */
  | { readonly kind: 'refused'; readonly job: number; readonly words: string }
  | ({ readonly kind: 'listed'; readonly job: number } & Listed)
  /** Some rows, in whatever order they were read. */
  | { readonly kind: 'rows'; readonly job: number; readonly rows: readonly RowView[] }
  | { readonly kind: 'exported'; readonly format: ExportFormat; readonly text: string }

export interface Listed {
  /** Every row in reading order. */
  readonly rows: readonly ListedRow[]
  /** Where the point to follow stands now. */
  readonly followed?: number
  /** How many corrections could not be made, since a point of theirs is not found. */
  readonly lost: number
}

/** A row before it is read. */
export interface ListedRow {
  /** Names its points: the same points have the same id as long as the texts are the same. */
  readonly id: number
  /** Stays when points join the row. */
  readonly key: string
  readonly byReader: boolean
  /** Of the longest of its texts, in characters: a measure of its height. */
  readonly length: number
}

export interface VersionView {
  readonly id: string
  readonly name: string
  readonly language?: Language
  readonly points: number
}

/** A row as it is shown, read against the base. */
export interface RowView {
  readonly id: number
  /** The base first. */
  readonly cells: readonly CellView[]
  /** True where any version departs from the base, in its words or in the headings over them. */
  readonly changed: boolean
  /** Why its points stand together. */
  readonly links: readonly LinkView[]
}

export interface LinkView extends Pick<Link, 'from' | 'to' | 'likeness' | 'extent' | 'position' | 'numbers'> {
  /** The most telling words of both, as the first has them. */
  readonly words: readonly string[]
}

export interface CellView extends Pick<Cell, 'elsewhere'> {
  readonly version: string
  readonly reading: Reading['kind']
  /** Absent where nothing is told. */
  readonly differences?: Differences
  /** The headings over it, in words, where nothing but these differs from the base. */
  readonly under?: string
  /** None: not in this text. */
  readonly points: readonly PointView[]
}

export interface PointView {
  /** As shown: "21c", "¶3". */
  readonly id: string
  readonly numbered: boolean
  /** The heading under which it is the first. */
  readonly heading?: string
  readonly spans: readonly Span[]
  /** By which a correction remembers it. */
  readonly pin: PinnedPoint
}
