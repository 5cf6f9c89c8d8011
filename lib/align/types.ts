import type { Coefficients } from './confidence'

/** A point as the aligner takes it. Its number is not among it: rows must not change when points are renumbered. */
export interface AlignedPoint {
  /** Unique in its text. */
  readonly id: string
  readonly text: string
  /** Id of the point whose sub-point this is; absent at the top. */
  readonly parent?: string
  /** The same for points under one head that is no point itself, as the paragraphs of an article; absent elsewhere. */
  readonly article?: string
}

/** One version: its points in the order of the text, a point before its sub-points. */
export interface AlignedText {
  /** Unique among the versions. */
  readonly id: string
  readonly points: readonly AlignedPoint[]
}

export interface AlignOptions {
  /** Told from time to time which share of the work is done: 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void
  /** Others than the fitted ones, for a bench that fits them without the texts it judges. */
  readonly coefficients?: Coefficients
}

/** One end of a link. */
export interface PointPlace {
  readonly version: string
  readonly point: string
}

/** Why two points of different versions stand in one row. */
export interface Link {
  readonly from: PointPlace
  readonly to: PointPlace
  /** How much of their wording the two share, weighted by how telling it is: 0 for nothing, 1 for all. */
  readonly likeness: number
  /** `whole`: each is the other's counterpart; `part`: one is a part of what the other says, split off or merged in. */
  readonly extent: 'whole' | 'part'
  /** The most telling words of both, first the rarest, in the form compared: lower case, without endings. */
  readonly terms: readonly string[]
  /** The figures of both, thousands without commas: "800000". */
  readonly numbers: readonly string[]
  /** `moved` where the order of the points around it differs between the two versions. */
  readonly position: 'in order' | 'moved'
}

/** Points that treat one thing. */
export interface AlignedRow {
  /** Ids of points by version id, in the order of the text; an empty list where a version has nothing. */
  readonly points: Readonly<Record<string, readonly string[]>>
  /** Why they stand together, the surest first; empty where the row holds one point. */
  readonly links: readonly Link[]
}
