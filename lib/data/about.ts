import { routes } from '../routes'
import type { IsoDate } from '../types'
import type { Material } from './material'

/** What a file says of itself, since it is read away from the site. */
export interface About {
  readonly title: string
  /** Which wordings the file holds: the day of the latest change and a hash over the texts of all points. */
  readonly edition: { readonly date: IsoDate; readonly hash: string }
  /** Where the files and this one's newest edition are. */
  readonly page: string
  /** Whose words the points are. */
  readonly wording: string
  /** What may be done with the file, and how its points are cited. */
  readonly licence: string
  /** Address of the JSON Schema that the file is valid against; absent where it has none. */
  readonly schema?: string
}

export const wording =
  'The points are restated by Point by Point; they are not the printed wording, which stands at the sources cited.'

export const licence =
  'The repository that this is made from is under the MIT licence, and names no other for its texts. When you cite a point, name Point by Point, which restated it, and the source of the text.'

export const aboutFile = ({ edition, absolute }: Material, title: string, schema?: string): About => ({
  title,
  edition,
  page: absolute(routes.dataFiles()),
  wording,
  licence,
  ...(schema !== undefined && { schema: absolute(routes.dataFile(schema)) }),
})

/** "Edition of 2026-01-05, 00c0ffee" */
export const editionWords = ({ date, hash }: About['edition']): string => `Edition of ${date}, ${hash}`

/** The same in brief, for the end of every record of a table: a part of a table is often passed on alone. */
export const aboutRecord = ({ edition, page }: About) => ({
  edition: editionWords(edition),
  about: `Restated by Point by Point, not the printed wording. Repository under the MIT licence. ${page}`,
})
