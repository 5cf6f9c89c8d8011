import type { Report } from '../faults'
import { everyPoint } from '../points'
import { sentences } from '../sentences'
import type { Placement, Point, Version } from '../types'
import type { Check, Subject } from './rule'

/** Every point, and every sentence of it, stands in a row; a row names only what exists, and once. */
export const checkPlacement: Check = (subject, report) => {
  if (!subject.read.collation) return
  checkRows(subject, report)
  for (const version of subject.plans.versions) {
    const placed = placementsOf(version.id, subject)
    for (const point of version.points) checkPlaced(point, placed, report)
  }
}

function checkRows({ plans, places }: Subject, report: Report): void {
  const versions = new Map(plans.versions.map((version) => [version.id, pointsOf(version)]))
  for (const row of plans.topics.flatMap(({ rows }) => rows))
    for (const [id, placements] of Object.entries(row.points)) {
      const points = versions.get(id)
      if (points === undefined)
        report(places.ofName(row.points, id), 'unknown-version', `the version \`${id}\``, 'the id of a version')
      else for (const placement of placements) checkNamed(placement, points.get(placement.point), id, report)
      checkOnce(placements, report)
    }
}

function checkNamed(
  { point: id, sentences: named = [], place }: Placement,
  point: Point | undefined,
  version: string,
  report: Report,
): void {
  if (point === undefined) {
    report(place, 'row-names-missing-point', `point ${id} of ${version}`, 'a point that the version has')
    return
  }
  const count = sentences(point.text).length
  for (const sentence of named)
    if (sentence < 1 || sentence > count)
      report(
        place,
        'row-names-missing-point',
        `sentence ${sentence} of point ${id} of ${version}`,
        `one of its ${count}`,
      )
}

function checkOnce(placements: readonly Placement[], report: Report): void {
  const seen = new Set<string>()
  for (const { point, sentences: named, place } of placements)
    for (const part of named === undefined ? [point] : named.map((sentence) => `${point} s${sentence}`)) {
      if (seen.has(part)) report(place, 'repeated-placement', `${part} a second time`, 'each point once in a row')
      seen.add(part)
    }
}

/** Where a point stands in the collation: by id, all placements of a version. */
function placementsOf(version: string, { plans }: Subject): ReadonlyMap<string, readonly Placement[]> {
  const placed = new Map<string, Placement[]>()
  for (const { points } of plans.topics.flatMap(({ rows }) => rows))
    for (const placement of Object.hasOwn(points, version) ? (points[version] ?? []) : [])
      placed.set(placement.point, [...(placed.get(placement.point) ?? []), placement])
  return placed
}

/** Every point is named by a row; a lead-in that is not named stands there through its sub-points. What was not read needs no row. */
function checkPlaced(point: Point, placed: ReadonlyMap<string, readonly Placement[]>, report: Report): void {
  const placements = placed.get(point.id)
  if (point.state === 'not read') return
  if (placements === undefined && point.points.length === 0)
    report(point.place, 'point-in-no-row', `point ${point.id} in no row`, 'a row of collation.yaml that names it')
  if (placements?.every(({ sentences: named }) => named !== undefined)) checkSentences(point, placements, report)
  for (const inner of point.points) checkPlaced(inner, placed, report)
}

function checkSentences(point: Point, placements: readonly Placement[], report: Report): void {
  const named = new Set(placements.flatMap(({ sentences: list }) => list ?? []))
  for (let sentence = 1; sentence <= sentences(point.text).length; sentence += 1)
    if (!named.has(sentence))
      report(
        point.place,
        'point-in-no-row',
        `sentence ${sentence} of point ${point.id} in no row`,
        'a row for every sentence, where a point is divided',
      )
}

const pointsOf = (version: Version): ReadonlyMap<string, Point> =>
  new Map(everyPoint(version.points).map((point) => [point.id, point]))
