import type { IsoDate, Place } from '../types'

/** What the site has promised: the files of `plans/` that only ever grow. */

/** One line of `addresses.lock`. */
export interface Listed {
  /** A page, a file, or an anchor: "/us-28/21c/", "/timeline/#draft-printed", "#army-limit" for every comparison page. */
  readonly address: string
  /** What stands there, in words that would differ if the address were given to something else; may be empty. */
  readonly meaning: string
  readonly place: Place
}

/** One wording of a point, as it was published. */
export interface Edition {
  /** Day of its recording. */
  readonly date: IsoDate
  /** The first 8 hexadecimal digits of the SHA-256 of the text in NFC. */
  readonly hash: string
  /** Empty where the point was struck out. */
  readonly text: string
}

/** The wordings of one address, oldest first. */
export interface EditionsOfPoint {
  readonly address: string
  readonly editions: readonly Edition[]
  readonly place: Place
}

/** An address that no longer has what it was issued for, and the page or note that says so. */
export interface Withdrawn {
  readonly address: string
  /** What stood there, in a heading: "Point 29 of the 28-point draft". */
  readonly was: string
  /** Why it went, in a sentence. */
  readonly because: string
  readonly date: IsoDate
  /** The address that serves in its place. */
  readonly goTo: string
  readonly place: Place
}

export interface Kept {
  readonly listed: readonly Listed[]
  readonly editions: readonly EditionsOfPoint[]
  readonly withdrawn: readonly Withdrawn[]
}
