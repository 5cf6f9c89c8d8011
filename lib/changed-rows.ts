import { factKinds } from './fact-kinds'
import type { CollatedRow, CollatedTopic, FactKind } from './types'
import { isChange } from './words'

/** Which columns depart from the base in a row, counted from 1. Silence is no departure from a base that is silent too. */
export const changedColumns = ({ cells }: CollatedRow): readonly number[] =>
  cells.flatMap(({ reading }, at) => (at > 0 && isChange(reading) && !bothSilent(cells, at) ? [at] : []))

/** True where neither the base nor the version in this column has a point. */
export const bothSilent = ([base, ...others]: CollatedRow['cells'], at: number): boolean =>
  base?.points.length === 0 && others[at - 1]?.points.length === 0

/** The kinds of facts by which any version of the row differs from the base, in the order in which they are told. */
export function factKindsOf({ cells }: CollatedRow): readonly FactKind[] {
  const found = new Set(
    cells.flatMap(({ reading }) => ('facts' in reading ? reading.facts.map(({ kind }) => kind) : [])),
  )
  return factKinds.filter((kind) => found.has(kind))
}

/** The neighbouring rows that change, by id; absent at the ends. */
export interface ChangeNeighbours {
  readonly previous?: string
  readonly next?: string
}

/** For every row that changes, the changed rows before and after it in reading order. */
export function changeNeighbours(topics: readonly CollatedTopic[]): ReadonlyMap<string, ChangeNeighbours> {
  const changed = topics
    .flatMap(({ rows }) => rows.filter((row) => changedColumns(row).length > 0))
    .map(({ row }) => row.id)
  return new Map(
    changed.map((id, at) => {
      const [previous, next] = [changed[at - 1], changed[at + 1]]
      return [id, { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) }]
    }),
  )
}

/** How many rows there are, how many of them change, and how many by each kind of fact that occurs. */
export function countRows(topics: readonly CollatedTopic[]) {
  const rows = topics.flatMap((topic) => topic.rows)
  return {
    all: rows.length,
    changed: rows.filter((row) => changedColumns(row).length > 0).length,
    byKind: factKinds
      .map((kind) => ({ kind, rows: rows.filter((row) => factKindsOf(row).includes(kind)).length }))
      .filter((count) => count.rows > 0),
  }
}
