import type { Link } from '../../lib/align/types'
import { everyPoint, findPoint } from '../../lib/points'
import type { Plans, Point, Row, Topic, Version } from '../../lib/types'
import { type Fit, fitsOf } from './fits'

/** A point that is to stand in a row. */
export interface Proposed {
  readonly point: Point
  /** Absent: all. */
  readonly sentences?: readonly number[]
  /** What its sentences share with the row; empty where something else speaks for it. */
  readonly links: readonly Link[]
  /** Sentences that fit no row and stand with the one before or after them. */
  readonly loose: readonly number[]
}

/** What is to be added to a topic. */
export interface TopicProposal {
  readonly topic: Topic
  readonly rows: readonly { readonly row: Row; readonly points: readonly Proposed[] }[]
  /** Points that fit no row: each is to have one of its own. */
  readonly alone: readonly Proposed[]
}

/**
 * Which rows the points of a version fit that stand in none yet. What fits none belongs to the topic of the point
 * before it, as texts keep what belongs together in one place.
 */
export function proposalFor(plans: Plans, version: Version): readonly TopicProposal[] {
  const placed = placedRows(plans, version)
  const points = everyPoint(version.points)
  const open = points.filter((point) => needsRow(point) && !placed.has(point.id))
  const fits = fitsOf(plans, version, open)
  const found = new Map<Row, Proposed[]>()
  const alone = new Map<Topic, Proposed[]>()
  let topic = plans.topics[0]
  for (const point of points) {
    const rows = open.includes(point) ? rowsFor(plans, version, point, fits) : []
    for (const { row, ...proposed } of rows) found.set(row, [...(found.get(row) ?? []), proposed])
    const row = rows[0]?.row ?? placed.get(point.id)
    topic = row ? plans.topics.find(({ rows }) => rows.includes(row)) : topic
    if (topic && open.includes(point) && rows.length === 0)
      alone.set(topic, [...(alone.get(topic) ?? []), { point, links: [], loose: [] }])
  }
  return plans.topics
    .map((topic) => ({
      topic,
      rows: topic.rows.flatMap((row) => (found.has(row) ? { row, points: found.get(row) ?? [] } : [])),
      alone: alone.get(topic) ?? [],
    }))
    .filter(({ rows, alone }) => rows.length + alone.length > 0)
}

/** The first row of each point that the collation places. */
const placedRows = ({ topics }: Plans, { id }: Version): ReadonlyMap<string, Row> =>
  new Map(
    topics
      .flatMap(({ rows }) => rows)
      .flatMap((row) => (row.points[id] ?? []).map(({ point }) => [point, row] as const))
      .reverse(),
  )

/** A lead-in stands in rows through its sub-points; what was not read needs no row. */
const needsRow = ({ points, state }: Point): boolean => points.length === 0 && state !== 'not read'

type InRow = Proposed & { readonly row: Row }

/** The rows that the sentences of a point fit; one that fits none goes with the sentence before it, or after it. */
function rowsFor(plans: Plans, version: Version, point: Point, fits: readonly Fit[]): readonly InRow[] {
  if (point.state === 'struck out') return rowsOfNamesake(plans, version, point)
  const own = fits.filter((fit) => fit.point === point)
  const rows = plans.topics.flatMap(({ rows }) => rows)
  const known = own.map(({ row }) => rows.find(({ id }) => id === row))
  const inRow = known.map((row, at) => row ?? known.slice(0, at).findLast(Boolean) ?? known.find(Boolean))
  return [...new Set(inRow)].flatMap((row): InRow[] => {
    if (row === undefined) return []
    const here = own.filter((_, at) => inRow[at] === row)
    return [
      {
        row,
        point,
        links: here.flatMap(({ link }) => link ?? []),
        loose: here.filter(({ link }) => link === undefined).map(({ sentence }) => sentence),
        ...(here.length < own.length && { sentences: here.map(({ sentence }) => sentence) }),
      },
    ]
  })
}

/** What a point that is struck out deletes: the point of the same number in the version that this one was made from. */
function rowsOfNamesake({ topics, versions }: Plans, { basedOn }: Version, point: Point): readonly InRow[] {
  const earlier = versions.find(({ id }) => id === basedOn?.version)
  const namesake = earlier && findPoint(earlier, point.id)
  if (!earlier || !namesake) return []
  return topics
    .flatMap(({ rows }) => rows)
    .filter((row) => row.points[earlier.id]?.some((placement) => placement.point === namesake.id))
    .map((row) => ({ row, point, links: [], loose: [] }))
}
