import { align } from '../../../lib/align/align'
import type { AlignedRow, AlignedText } from '../../../lib/align/types'
import { getPlans } from '../../../lib/plans'
import { everyPoint } from '../../../lib/points'
import type { Row, Version } from '../../../lib/types'
import { type Pairs, pairOf } from './scores'

/** The aligner's rows for the shipped versions beside the edited ones. */
interface Shipped {
  readonly versions: readonly Version[]
  readonly gold: Pairs
  readonly found: Pairs
  readonly rows: readonly Row[]
}

/** Aligns the five versions without the collation. A pair is judged where both points stand in some edited row. */
export function alignShipped(): Shipped {
  const { versions, topics } = getPlans()
  const rows = topics.flatMap(({ rows }) => rows)
  const placed = new Set(rows.flatMap((row) => placesOf(row)))
  const gold = rows.flatMap((row) => pairsAmong(placesOf(row)))
  const found = align(versions.map(textOf)).flatMap((row) =>
    pairsAmong(placesIn(row).filter((place) => placed.has(place))),
  )
  return { versions, rows, gold: new Set(gold), found: new Set(found) }
}

/** Points as "us-28 21a". */
export const placesOf = ({ points }: Row): readonly string[] =>
  Object.entries(points).flatMap(([version, placements]) => placements.map(({ point }) => `${version} ${point}`))

const placesIn = ({ points }: AlignedRow): readonly string[] =>
  Object.entries(points).flatMap(([version, ids]) => ids.map((id) => `${version} ${id}`))

const versionOf = (place: string) => place.split(' ')[0]

export const pairsAmong = (places: readonly string[]): readonly string[] => {
  const sorted = [...new Set(places)].sort()
  return sorted.flatMap((one, at) =>
    sorted.slice(at + 1).flatMap((other) => (versionOf(one) === versionOf(other) ? [] : [pairOf(one, other)])),
  )
}

function textOf({ id, points }: Version): AlignedText {
  const shown = everyPoint(points).filter(({ state, text }) => state === 'stands' && text !== '')
  return { id, points: shown.map(({ id, text, parent }) => ({ id, text, ...(parent !== undefined && { parent }) })) }
}
