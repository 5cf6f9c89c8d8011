import type { Report } from '../faults'
import type { Place } from '../types'
import type { Check } from './rule'

/** Events, reactions and confusions name versions, topics and rows that exist. */
export const checkNamed: Check = ({ plans, places, read }, report) => {
  const versions = plans.versions.map(({ id }) => id)
  const topics = plans.topics.map(({ id }) => id)
  const rows = plans.topics.flatMap((topic) => topic.rows.map(({ id }) => id))
  for (const event of plans.events)
    expectKnown('version', [event.version ?? ''], versions, places.of(event, 'version'), report)
  for (const reaction of plans.reactions) {
    expectKnown('version', [reaction.version], versions, places.of(reaction, 'version'), report)
    if (read.collation) expectKnown('topic', [reaction.topic ?? ''], topics, places.of(reaction, 'topic'), report)
  }
  for (const confusion of plans.confusions) {
    expectKnown('version', confusion.versions, versions, places.of(confusion, 'versions'), report)
    if (!read.collation) continue
    expectKnown('topic', confusion.topics, topics, places.of(confusion, 'topics'), report)
    expectKnown('row', confusion.rows, rows, places.of(confusion, 'rows'), report)
  }
}

/** A name that is missing was reported when it was read. */
function expectKnown(
  kind: 'version' | 'topic' | 'row',
  names: readonly string[],
  known: readonly string[],
  place: Place,
  report: Report,
): void {
  for (const name of names)
    if (name !== '' && !known.includes(name))
      report(place, `unknown-${kind}`, `the ${kind} \`${name}\``, `the id of a ${kind}`)
}
