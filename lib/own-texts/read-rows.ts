import { against } from '../collate'
import { readTexts } from '../read-texts'
import type { Cell, CollatedRow, Point } from '../types'
import { asPoint, asRow } from './as-plans'
import { readLong } from './read-long'
import type { Comparison, OwnRow, OwnVersion } from './types'

/** Reads the row at a place of `Comparison.rows`, from 0, so that long texts can appear as they are read. */
type RowReader = (place: number) => CollatedRow | undefined

/**
 * Reads rows against one of the versions, whose cell then comes first. Change facts are found where both texts are
 * English.
 *
 * @throws if `base` is none of the versions.
 */
export function rowReader({ versions, rows }: Comparison, base: string): RowReader {
  const columns = baseFirst(versions, base).map((version) => ({ version, points: pointsOf(version) }))
  return (place) => {
    const row = rows[place]
    const found = row && columns.map(({ version, points }) => ({ version, cell: findCell(row, version.id, points) }))
    const first = found?.[0]
    if (!row || !first) return undefined
    return {
      row: asRow(row, place + 1, found.find(({ cell }) => cell.text !== '')?.cell.text ?? ''),
      cells: found.map(({ version, cell }) =>
        version === first.version ? cell : against(first.cell, cell, readerOf(first.version, version)),
      ),
    }
  }
}

export function baseFirst(versions: readonly OwnVersion[], base: string): readonly OwnVersion[] {
  const first = versions.find(({ id }) => id === base)
  if (!first) throw new Error(`No text ${base} in the comparison`)
  return [first, ...versions.filter(({ id }) => id !== base)]
}

const pointsOf = ({ id, points }: OwnVersion): ReadonlyMap<string, Point> =>
  new Map(points.map((point) => [point.id, asPoint(point, id)]))

/** A version's cell before it is read against the base. */
function findCell(row: OwnRow, version: string, byId: ReadonlyMap<string, Point>): Cell {
  const points = (row.points[version] ?? []).flatMap((id) => byId.get(id) ?? [])
  return {
    version,
    points: points.map((point) => ({ point, text: point.text, partial: false })),
    text: points.map(({ text }) => text).join('\n'),
    reading:
      points.length > 0 ? { kind: 'base' } : { kind: 'silence', silence: { kind: 'not in this text', citations: [] } },
  }
}

/** How the texts of two versions are read: with facts where both are English. */
function readerOf(one: OwnVersion, other: OwnVersion) {
  const isEnglish = one.language === 'en' && other.language === 'en'
  const read = (base: string, text: string) => (isEnglish ? readTexts(base, text) : readTexts(base, text, () => []))
  return (base: string, text: string) => readLong(base, text, read)
}
