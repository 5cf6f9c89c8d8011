import type { Collation, Plans, Point, PointVariants, Reported, Row, Version } from '../types'

/** A reading that is disputed: among accounts of an unpublished text, or among printed copies of one. */
export type LetteredNote = {
  /** "A", "B", … "Z", "AA". */
  readonly letter: string
  readonly version: Version
  readonly point: Point
  /** Where it first stands on the sheet. */
  readonly row: Row
} & (
  | { readonly kind: 'accounts'; readonly reported: Reported }
  | { readonly kind: 'copies'; readonly of: PointVariants }
)

/** The lettered notes of a sheet, in the order of its rows: each point once. */
export function letteredNotes(
  { versions, topics }: Collation,
  { variants }: Pick<Plans, 'variants'>,
): readonly LetteredNote[] {
  const found: (Omit<LetteredNote, 'letter'> & Disputed)[] = []
  for (const { row, cells } of topics.flatMap(({ rows }) => rows))
    cells.forEach(({ points, reading }, at) => {
      const version = versions[at]
      if (!version) return
      for (const { point } of points) {
        if (found.some((note) => note.point === point)) continue
        const reported =
          reading.kind === 'accounts' ? reading.reported.find((entry) => entry.point === point.id) : undefined
        if (reported && isDisputed(reported)) found.push({ version, point, row, kind: 'accounts', reported })
        const of = variants.find((entry) => entry.version === version.id && entry.point === point.id)
        if (of) found.push({ version, point, row, kind: 'copies', of })
      }
    })
  return found.map((note, at) => ({ ...note, letter: letter(at) }))
}

type Disputed =
  | { readonly kind: 'accounts'; readonly reported: Reported }
  | { readonly kind: 'copies'; readonly of: PointVariants }

/** Where accounts differ; a row then holds only one account for each reading, and the note all of them. */
const isDisputed = ({ standing, dispute }: Reported) => standing === 'accounts differ' || dispute !== undefined

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last
}
