import { listRows } from '../align/listing'
import type { AlignedRow, Link, PointPlace } from '../align/types'
import { finder } from './pinned'
import type { Correction, OwnVersion, PinnedPoint } from './types'

/** Rows with the reader's corrections, in reading order. */
interface CorrectedRows {
  readonly rows: readonly AlignedRow[]
  /** Corrections of which a point was not found. */
  readonly lost: readonly Correction[]
}

/** A row while corrections are made: its points. */
type Draft = Set<Spot>

/** A point as the drafts hold it, one object for each. */
interface Spot extends PointPlace {
  /** Place among the version's points. */
  readonly place: number
  draft: Draft
}

type Find = (pinned: PinnedPoint) => Spot | undefined

/**
 * Makes corrections one after the other. Undoing one is leaving it out of the list: the proposed rows are never changed.
 */
export function corrected(
  versions: readonly OwnVersion[],
  proposed: readonly AlignedRow[],
  corrections: readonly Correction[],
): CorrectedRows {
  if (corrections.length === 0) return { rows: proposed, lost: [] }
  const spots = spotsOf(versions, proposed)
  const place = finder(versions)
  const find: Find = (pinned) => {
    const found = place(pinned)
    return found && spots.get(keyOf(found))
  }
  const lost = corrections.filter((correction) => !correct(find, correction))
  return { rows: listRows(rowsOf(versions, proposed, spots), versions), lost }
}

const keyOf = ({ version, point }: PointPlace): string => `${version}\n${point}`

function spotsOf(versions: readonly OwnVersion[], rows: readonly AlignedRow[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>()
  for (const { id: version, points } of versions) {
    for (const [place, { id: point }] of points.entries())
      spots.set(keyOf({ version, point }), { version, point, place, draft: new Set() })
  }
  for (const { points } of rows) {
    const places = Object.entries(points).flatMap(([version, ids]) => ids.map((point) => ({ version, point })))
    put(
      places.flatMap((place) => spots.get(keyOf(place)) ?? []),
      new Set(),
    )
  }
  return spots
}

/** Makes one correction; false where a point of it is not found. */
function correct(find: Find, correction: Correction): boolean {
  const spots = pinnedIn(correction).map(find)
  const found = spots.filter((spot) => spot !== undefined)
  if (found.length < spots.length) return false
  const [first, second] = found
  if (correction.kind === 'split') put(found, new Set())
  else if (first && second) put(correction.kind === 'move' ? [first] : [...first.draft], second.draft)
  return true
}

const pinnedIn = (correction: Correction): readonly PinnedPoint[] =>
  correction.kind === 'move' ? [correction.point, correction.beside] : correction.points

function put(spots: readonly Spot[], draft: Draft): void {
  for (const spot of spots) {
    spot.draft.delete(spot)
    spot.draft = draft
    draft.add(spot)
  }
}

/** A link stays where both of its ends stand in one row. */
function rowsOf(
  versions: readonly OwnVersion[],
  proposed: readonly AlignedRow[],
  spots: ReadonlyMap<string, Spot>,
): readonly AlignedRow[] {
  const links = new Map<Draft, Link[]>([...spots.values()].map(({ draft }) => [draft, []]))
  for (const link of proposed.flatMap((row) => row.links)) {
    const [from, to] = [link.from, link.to].map((end) => spots.get(keyOf(end))?.draft)
    if (from && from === to) links.get(from)?.push(link)
  }
  return [...links].map(([draft, links]) => ({ points: pointsOf(versions, draft), links }))
}

/** Ids by version, in the order of the text. */
function pointsOf(versions: readonly OwnVersion[], draft: Draft): AlignedRow['points'] {
  const inOrder = [...draft].sort((one, other) => one.place - other.place)
  return Object.fromEntries(
    versions.map(({ id }) => [id, inOrder.filter(({ version }) => version === id).map(({ point }) => point)]),
  )
}
