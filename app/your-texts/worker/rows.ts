import { rowReader } from '@/lib/own-texts/read-rows'
import type { Comparison, OwnRow } from '@/lib/own-texts/types'
import type { ListedRow, RowView } from '../messages'
import { viewer } from './view'

/** The rows of a comparison, to be read some at a time. */
export interface Rows {
  readonly listed: readonly ListedRow[]
  /** Reads the next row in reading order that is not read yet; undefined when all are. */
  readonly next: () => RowView | undefined
  /** Goes on with the rows from this one on, then with those before it. */
  readonly goTo: (place: number) => void
}

/** Gives the same number to the same points. */
export type Numbering = (row: OwnRow) => number

export function numbering(versions: Comparison['versions']): Numbering {
  const known = new Map<string, number>()
  return ({ points }) => {
    const spelt = JSON.stringify(versions.map(({ id }) => points[id]))
    const id = known.get(spelt) ?? known.size
    known.set(spelt, id)
    return id
  }
}

/** `read` holds the ids of rows that the page has already; those that are read here are added to it. */
export function rowsOf(comparison: Comparison, base: string, idOf: Numbering, read: Set<number>): Rows {
  const { rows, versions } = comparison
  const lengths = new Map(
    versions.map(({ id, points }) => [id, new Map(points.map(({ id: point, text }) => [point, text.length]))]),
  )
  const lengthIn = ({ points }: OwnRow, version: string) =>
    (points[version] ?? []).reduce((sum, point) => sum + (lengths.get(version)?.get(point) ?? 0), 0)
  const listed = rows.map(
    (row): ListedRow => ({
      id: idOf(row),
      key: row.key,
      byReader: row.byReader,
      length: Math.max(...versions.map(({ id }) => lengthIn(row, id))),
    }),
  )
  const [readRow, view] = [rowReader(comparison, base), viewer(versions)]
  let [at, seen] = [0, 0]
  const nextPlace = (): number | undefined => {
    for (; seen < listed.length; seen++, at++) {
      const place = at % listed.length
      if (!read.has(listed[place]?.id ?? -1)) return place
    }
    return undefined
  }
  const next = (): RowView | undefined => {
    const place = nextPlace()
    const [row, own, id] = place === undefined ? [] : [readRow(place), rows[place], listed[place]?.id]
    if (!row || !own || id === undefined) return undefined
    read.add(id)
    return view(id, row, own.links)
  }
  return {
    listed,
    next,
    goTo: (place) => {
      ;[at, seen] = [place, 0]
    },
  }
}
