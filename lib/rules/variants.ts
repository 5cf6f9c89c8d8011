import type { Report } from '../faults'
import { shown } from '../faults'
import { findPoint } from '../points'
import type { Point, Variant } from '../types'
import type { Check, Subject } from './rule'

/** Variants are of points that exist, at words that these have, and in more than one reading. */
export const checkVariants: Check = (subject, report) => {
  const { plans, places } = subject
  for (const entry of plans.variants) {
    const version = plans.versions.find(({ id }) => id === entry.version)
    const point = version && findPoint(version, entry.point)
    if (version === undefined && entry.version !== '')
      report(places.of(entry, 'version'), 'unknown-version', `the version \`${entry.version}\``, 'the id of a version')
    else if (version !== undefined && point === undefined && entry.point !== '')
      report(
        places.of(entry, 'point'),
        'unknown-point',
        `point ${entry.point} of ${entry.version}`,
        'a point that the version has',
      )
    for (const variant of entry.variants) checkVariant(variant, point, subject, report)
  }
}

function checkVariant(variant: Variant, point: Point | undefined, { places }: Subject, report: Report): void {
  const { lemma, inText, readings } = variant
  if (inText && point !== undefined && !point.text.includes(lemma))
    report(
      places.of(variant, 'lemma'),
      'lemma-not-in-text',
      shown(lemma),
      `words of point ${point.id}, or a name in parentheses`,
    )
  if (readings.length < 2)
    report(
      places.of(variant, 'readings'),
      'single-reading',
      readings.length === 0 ? 'no reading' : 'one reading',
      'at least two',
    )
}
