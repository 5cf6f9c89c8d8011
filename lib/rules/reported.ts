import type { Report } from '../faults'
import { everyPoint } from '../points'
import type { Point } from '../types'
import type { Check, Subject } from './rule'

/** A version known from reports has accounts of every point, and accounts are of points that exist. */
export const checkReported: Check = (subject, report) => {
  if (!subject.read.claims) return
  checkEntries(subject, report)
  checkReadings(subject, report)
  for (const version of subject.plans.versions) {
    if (version.evidence !== 'reported') continue
    const told = new Set(
      subject.plans.reported.filter((entry) => entry.version === version.id).map(({ point }) => point),
    )
    for (const point of version.points) checkTold(point, told, report)
  }
}

/** Where readings are named, they are those that the accounts carry: no letter without a name, no name without an account. */
function checkReadings({ plans, places }: Subject, report: Report): void {
  for (const { readings, accounts } of plans.reported) {
    if (readings === undefined) continue
    const letters = Object.keys(readings)
    for (const letter of letters)
      if (!accounts.some(({ option }) => option === letter))
        report(
          places.ofName(readings, letter),
          'reading-without-account',
          `the reading ${letter}`,
          'a letter that an account has as its `option`',
        )
    for (const account of accounts)
      if (account.option !== undefined && !letters.includes(account.option))
        report(
          places.of(account, 'option'),
          'reading-without-account',
          `the option ${account.option}`,
          `one of the readings ${letters.join(', ')}`,
        )
  }
}

function checkEntries({ plans, places }: Subject, report: Report): void {
  for (const entry of plans.reported) {
    const version = plans.versions.find(({ id }) => id === entry.version)
    if (version === undefined) {
      if (entry.version !== '')
        report(
          places.of(entry, 'version'),
          'unknown-version',
          `the version \`${entry.version}\``,
          'the id of a version',
        )
    } else if (entry.point !== '' && !everyPoint(version.points).some(({ id }) => id === entry.point))
      report(
        places.of(entry, 'point'),
        'account-for-unknown-point',
        `point ${entry.point} of ${entry.version}`,
        'a point that the version has',
      )
    if (entry.accounts.length === 0 && entry.standing !== 'not disclosed')
      report(entry.place, 'reported-without-accounts', 'an entry without accounts', 'at least one account')
    if (entry.standing === 'accounts differ' && entry.dispute === undefined)
      report(
        places.of(entry, 'standing'),
        'dispute-without-sentence',
        '`accounts differ` without `dispute`',
        'one sentence on what they differ about',
      )
  }
}

/** The accounts of a point are also those of its sub-points; a point without any is told by all of them. */
function checkTold(point: Point, told: ReadonlySet<string>, report: Report): void {
  if (told.has(point.id)) return
  if (!everyPoint([point]).some(({ id }) => told.has(id))) {
    report(point.place, 'reported-without-accounts', `point ${point.id} without accounts`, 'an entry in claims.yaml')
    return
  }
  for (const inner of point.points) checkTold(inner, told, report)
}
