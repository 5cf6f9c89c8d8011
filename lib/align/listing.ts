import type { AlignedRow, AlignedText } from './types'

/**
 * Rows in reading order: that of the first version; what it lacks comes after what precedes it in the next version
 * that has it. The rows themselves stay as they are.
 */
export function listRows(rows: readonly AlignedRow[], versions: readonly AlignedText[]): readonly AlignedRow[] {
  const rowOf = new Map(
    rows.flatMap((row) =>
      Object.entries(row.points).flatMap(([version, points]) =>
        points.map((point) => [`${version}\n${point}`, row] as const),
      ),
    ),
  )
  /** The row after each; the first is after none. */
  const next = new Map<AlignedRow | undefined, AlignedRow | undefined>([[undefined, undefined]])
  for (const { id, points } of versions) {
    const own = points.flatMap((point) => rowOf.get(`${id}\n${point.id}`) ?? [])
    // A version that shares no row with those before it comes after them.
    let last = own.some((row) => next.has(row)) ? undefined : end(next)
    /** What this version has put after a row that was there, and where that ends: a text may come back to such a row. */
    const after = new Map<AlignedRow, AlignedRow | undefined>()
    const ends = new Map<AlignedRow | undefined, AlignedRow>()
    for (const row of own) {
      if (!next.has(row)) {
        const known = last !== undefined && after.has(last) ? after.get(last) : last
        const place = ends.get(known) ?? known
        next.set(row, next.get(place))
        next.set(place, row)
        after.set(row, known)
        ends.set(known, row)
      }
      last = row
    }
  }
  const listed: AlignedRow[] = []
  for (let row = next.get(undefined); row !== undefined; row = next.get(row)) listed.push(row)
  return listed
}

function end(next: ReadonlyMap<AlignedRow | undefined, AlignedRow | undefined>): AlignedRow | undefined {
  let last: AlignedRow | undefined
  for (let row = next.get(undefined); row !== undefined; row = next.get(row)) last = row
  return last
}
