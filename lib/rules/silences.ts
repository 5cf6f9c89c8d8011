import type { Report } from '../faults'
import { everyPoint } from '../points'
import type { Silence } from '../types'
import type { Check, Subject } from './rule'

/** Silences are those of known versions, stand where no point does, and say who reports them. */
export const checkSilences: Check = (subject, report) => {
  for (const topic of subject.plans.topics) {
    checkAll(topic.silences, subject, report)
    for (const row of topic.rows) {
      checkAll(row.silences, subject, report)
      for (const version of Object.keys(row.silences))
        if (Object.hasOwn(row.points, version))
          report(
            subject.places.ofName(row.silences, version),
            'silence-beside-points',
            `a silence of ${version}, which has points in the row`,
            'points or a silence',
          )
    }
  }
}

const spoken = ['reported dropped', 'left to the presidents']

function checkAll(silences: Readonly<Record<string, Silence>>, { plans, places }: Subject, report: Report): void {
  for (const [id, silence] of Object.entries(silences)) {
    const version = plans.versions.find((candidate) => candidate.id === id)
    const { kind, because, citations, see } = silence
    if (version === undefined)
      report(places.ofName(silences, id), 'unknown-version', `the version \`${id}\``, 'the id of a version')
    else if (see !== undefined && !everyPoint(version.points).some((point) => point.id === see))
      report(
        places.of(silence, 'see'),
        'row-names-missing-point',
        `point ${see} of ${id}`,
        'a point that the version has',
      )
    if (spoken.includes(kind) && because === undefined && citations.length === 0 && see === undefined)
      report(
        places.of(silences, id),
        'silence-without-claimant',
        `\`${kind}\` alone`,
        'who says so: `because`, `cite` or `see`',
      )
  }
}
