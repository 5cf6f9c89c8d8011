import type { Cell, Collation, Row, Topic, Version } from '../types'

/** A version's cell in a row as it stands when it is itself the base, and how it reads against each other version. */
export interface CellFromAllSides {
  readonly version: Version
  readonly cell: Cell
  readonly against: readonly { readonly base: Version; readonly cell: Cell }[]
}

export interface RowFromAllSides {
  readonly row: Row
  /** One per version, in their own order. */
  readonly cells: readonly CellFromAllSides[]
}

export interface TopicFromAllSides {
  readonly topic: Topic
  readonly rows: readonly RowFromAllSides[]
}

/**
 * The comparisons against every base in one: what does not depend on the base stands once, and beside it the reading
 * of every ordered pair.
 */
export function fromAllSides(
  { versions, topics }: { readonly versions: readonly Version[]; readonly topics: readonly Topic[] },
  collationOf: (base: string) => Collation,
): readonly TopicFromAllSides[] {
  const cells = new Map(versions.map(({ id }) => [id, cellsByRow(collationOf(id))]))
  const cellOf = (row: Row, version: Version, base: Version): Cell => {
    const cell = cells.get(base.id)?.get(row.id)?.get(version.id)
    if (!cell) throw new Error(`No cell of ${version.id} in row ${row.id} against ${base.id}`)
    return cell
  }
  return topics.map((topic) => ({
    topic,
    rows: topic.rows.map((row) => ({
      row,
      cells: versions.map((version) => ({
        version,
        cell: cellOf(row, version, version),
        against: versions
          .filter((base) => base !== version)
          .map((base) => ({ base, cell: cellOf(row, version, base) })),
      })),
    })),
  }))
}

/** By row id, then by version id. */
const cellsByRow = ({ topics }: Collation) =>
  new Map(
    topics
      .flatMap(({ rows }) => rows)
      .map(({ row, cells }) => [row.id, new Map(cells.map((cell) => [cell.version, cell]))] as const),
  )

/** A reading that holds against each of some bases. */
interface ReadAlike {
  readonly bases: readonly [Version, ...Version[]]
  readonly cell: Cell
}

/**
 * The readings of a cell. Those that say nothing of the base's text are told once for all their bases: why a base has
 * no text stands in its own cell of the row.
 */
export function readAlike(against: CellFromAllSides['against']): readonly ReadAlike[] {
  const groups = new Map<string, ReadAlike>()
  for (const { base, cell } of against) {
    const key = sayNothingOfBase(cell) ? cell.reading.kind : base.id
    const known = groups.get(key)
    groups.set(key, known ? { ...known, bases: [...known.bases, base] } : { bases: [base], cell })
  }
  return [...groups.values()]
}

const sayNothingOfBase = ({ reading, elsewhere }: Cell) => !('facts' in reading) && elsewhere === undefined
