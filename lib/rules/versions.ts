import type { Report } from '../faults'
import type { Check, Subject } from './rule'

/** The columns are the versions of the folder, each once; a version is based on another that is here. */
export const checkVersions: Check = (subject, report) => {
  if (subject.read.collation && subject.columns.length > 0) checkColumns(subject, report)
  for (const version of subject.plans.versions) {
    const base = version.basedOn?.version
    if (base !== undefined && (base === version.id || !hasVersion(base, subject)))
      report(
        subject.places.of(version, 'based-on'),
        'based-on-unknown-version',
        `the version \`${base}\``,
        'the id of another version',
      )
  }
}

function checkColumns(subject: Subject, report: Report): void {
  const { columns, plans, places } = subject
  for (const [index, { id, place }] of columns.entries()) {
    if (!hasVersion(id, subject)) report(place, 'unknown-version', `the version \`${id}\``, 'the id of a version')
    if (columns.findIndex((column) => column.id === id) < index)
      report(place, 'clash-of-ids', `the version \`${id}\` a second time`, 'each version once')
  }
  for (const { id } of plans.versions)
    if (!columns.some((column) => column.id === id))
      report(
        places.of(plans, 'versions'),
        'unlisted-version',
        `no \`${id}\` among the versions`,
        'every version of the folder',
      )
}

const hasVersion = (id: string, { plans }: Subject) => plans.versions.some((version) => version.id === id)
