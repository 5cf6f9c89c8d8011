import type { Report } from '../faults'
import { soleSource } from '../single-source'
import type { Point } from '../types'
import type { Check, Subject } from './rule'

/** Every point is cited, every citation has a source, and every source is cited. */
export const checkCitations: Check = (subject, report) => {
  if (subject.read.sources) checkSources(subject, report)
  for (const version of subject.plans.versions) {
    for (const point of version.points) {
      if (point.citations.length === 0)
        report(
          point.place,
          'point-without-citation',
          `point ${point.id} without a citation`,
          'at least one: `[@source, pinpoint]`',
        )
      warnOfSingleSource(point, subject, report)
    }
  }
}

function checkSources({ plans, citations, places, read }: Subject, report: Report): void {
  const known = new Set(plans.sources.map(({ id }) => id))
  const cited = new Set(citations.map(({ source }) => source))
  for (const { source, place } of citations)
    if (!known.has(source)) report(place, 'unknown-source', `the source \`${source}\``, 'an id of sources.json')
  // A file that could not be read may hold the citations that seem to be missing.
  if (Object.values(read).includes(false)) return
  for (const source of plans.sources)
    if (source.id !== '' && !cited.has(source.id))
      report(
        places.of(source, 'id'),
        'unused-source',
        `the source \`${source.id}\`, cited nowhere`,
        'a citation of it, or no such source',
      )
}

/** The accounts of a reported point are sources too; a sub-point that shares its citations is not named again. */
function warnOfSingleSource(point: Point, subject: Subject, report: Report): void {
  const sole = soleSource(subject.plans, point)
  if (sole !== undefined)
    report(
      point.place,
      'single-source',
      `point ${point.id} on \`${sole}\` alone`,
      'a second source where there is one',
      'warning',
    )
  for (const inner of point.points) if (inner.citations !== point.citations) warnOfSingleSource(inner, subject, report)
}
