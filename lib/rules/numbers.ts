import type { Report } from '../faults'
import type { Version } from '../types'
import type { Check, Subject } from './rule'

/** The numbers of a version run from 1 without a gap to the number that its sources state. */
export const checkNumbers: Check = (subject, report) => {
  for (const version of subject.plans.versions)
    if (version.numbered) checkStated(version, subject, report)
    else checkUnnumbered(version, report)
}

/**
 * Where all stated points are numbered, points with ids in words are additional provisions and do not count.
 * Where fewer numbers are known, they stand for the rest.
 */
function checkStated(version: Version, { places }: Subject, report: Report): void {
  const numbered = version.points.filter(({ number }) => number !== undefined)
  const gap = numbered.find(({ number }, index) => number !== String(index + 1))
  if (gap !== undefined) {
    const expected = `point ${numbered.indexOf(gap) + 1}: numbers run from 1 without a gap`
    report(gap.place, 'stated-number-not-met', `point ${gap.number}`, expected)
  }
  if (version.stated === 0 || version.points.length === 0 || numbered.length === version.stated) return
  const found = version.points.length
  if (found === version.stated && numbered.length < version.stated) return
  const inWords = found - numbered.length
  const count = inWords === 0 ? `${found} points` : `${numbered.length} points with numbers and ${inWords} without`
  report(places.of(version, 'stated'), 'stated-number-not-met', count, `the ${version.stated} stated`)
}

function checkUnnumbered(version: Version, report: Report): void {
  for (const { number, place } of version.points)
    if (number !== undefined)
      report(
        place,
        'number-without-source',
        `the number ${number}`,
        'an id in words, as the particulars say `numbered: no`',
      )
}
