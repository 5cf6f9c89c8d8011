import type { Report } from '../faults'
import { everyPoint, findPoint } from '../points'
import type { Point, Told } from '../types'
import type { Check, Subject } from './rule'

/** A version known from reports has accounts of every point, and accounts are of points that exist. */
export const checkReported: Check = (subject, report) => {
  if (!subject.read.claims) return
  checkPoints(subject, report)
  for (const told of [...subject.plans.reported, ...subject.plans.questions]) {
    checkVersion(told, subject, report)
    checkAccounts(told, subject, report)
    checkReadings(told, subject, report)
  }
  for (const version of subject.plans.versions) {
    if (version.evidence !== 'reported') continue
    const told = new Set(
      subject.plans.reported.filter((entry) => entry.version === version.id).map(({ point }) => point),
    )
    for (const point of version.points) checkTold(point, told, report)
  }
}

/** Where readings are named, they are those that the accounts carry: no letter without a name, no name without an account. */
function checkReadings({ readings, accounts }: Told, { places }: Subject, report: Report): void {
  if (readings === undefined) return
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

function checkVersion(told: Told, { plans, places }: Subject, report: Report): void {
  if (told.version !== '' && !plans.versions.some(({ id }) => id === told.version))
    report(places.of(told, 'version'), 'unknown-version', `the version \`${told.version}\``, 'the id of a version')
}

function checkPoints({ plans, places }: Subject, report: Report): void {
  for (const entry of plans.reported) {
    const version = plans.versions.find(({ id }) => id === entry.version)
    if (version !== undefined && entry.point !== '' && findPoint(version, entry.point) === undefined)
      report(
        places.of(entry, 'point'),
        'account-for-unknown-point',
        `point ${entry.point} of ${entry.version}`,
        'a point that the version has',
      )
  }
}

/** Accounts that give different readings, or say that different things became of a provision, differ on something. */
function checkAccounts(told: Told, { places }: Subject, report: Report): void {
  const { accounts, standing, dispute } = told
  if (accounts.length === 0 && standing !== 'not disclosed')
    report(told.place, 'reported-without-accounts', 'an entry without accounts', 'at least one account')
  if (dispute !== undefined) return
  const values = [accounts.map(({ option }) => option), accounts.map(({ says }) => says)].map(
    (given) => new Set(given.filter((value) => value !== undefined)),
  )
  const differing = values.find(({ size }) => size > 1)
  if (standing === 'accounts differ' || differing !== undefined)
    report(
      places.of(told, 'standing'),
      'dispute-without-sentence',
      `${standing === 'accounts differ' ? '`accounts differ`' : `accounts of ${[...(differing ?? [])].join(' and ')}`} without \`dispute\``,
      'one sentence on what they differ about',
    )
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
