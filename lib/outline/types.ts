/** A point as its text prints it. */
export interface OutlinePoint {
  /** Unique in the text and speakable: the number where one is printed ("21c"), else its place: "¶3", "10¶2". */
  readonly id: string
  /** As printed, with the numbers above it where it needs them: "21", "21c", "1.1", "Chapter II"; absent for bullets and paragraphs. */
  readonly number?: string
  /** The heading that the point is the first under; absent for all others. */
  readonly heading?: string
  /** Wrapped lines joined; paragraphs parted by a line feed. Empty where print has a number alone. */
  readonly text: string
  /** Sub-points; the text above them is then their lead-in. */
  readonly points: readonly OutlinePoint[]
}

/** A numbered text taken apart: its top-level points in order. */
export interface Outline {
  readonly points: readonly OutlinePoint[]
}
