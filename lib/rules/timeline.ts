import type { Report } from '../faults'
import type { Check, Subject } from './rule'

/** Events stand in the order of their dates, and every version became known by one of them. */
export const checkTimeline: Check = (subject, report) => {
  checkOrder(subject, report)
  if (subject.plans.events.length > 0) checkLandmarks(subject, report)
}

function checkOrder({ plans, places }: Subject, report: Report): void {
  const dated = plans.events.filter(({ when }) => when.from !== '')
  for (const [index, { id, when }] of dated.entries()) {
    const before = dated[index - 1]
    if (before !== undefined && when.from < before.when.from)
      report(
        places.of(when, 'date'),
        'event-out-of-order',
        `\`${id}\` of ${when.from} after \`${before.id}\` of ${before.when.from}`,
        'the order of the dates',
      )
  }
}

function checkLandmarks({ plans, places }: Subject, report: Report): void {
  const known = new Set(plans.events.map(({ version }) => version))
  for (const version of plans.versions)
    if (!known.has(version.id))
      report(
        places.of(version, 'id'),
        'version-without-landmark',
        `no event by which ${version.id} became known`,
        `an event of events.yaml with \`version: ${version.id}\``,
      )
}
