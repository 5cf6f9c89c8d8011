import type { Plans, Reported, Row, Topic, Version } from './types'

/** Accounts of one provision that do not agree. */
export interface Dispute {
  readonly version: Version
  readonly row: Row
  readonly reported: Reported
}

/** What is disputed on a topic, in the order of its rows: each point once, where it first stands. */
export function disputesIn(
  topic: Topic,
  { versions, reported }: Pick<Plans, 'versions' | 'reported'>,
): readonly Dispute[] {
  const found = topic.rows.flatMap((row) =>
    versions.flatMap((version) =>
      (row.points[version.id] ?? []).flatMap(({ point }) =>
        reported
          .filter((entry) => entry.version === version.id && entry.point === point && entry.dispute !== undefined)
          .map((entry) => ({ version, row, reported: entry })),
      ),
    ),
  )
  return found.filter((dispute, at) => found.findIndex((other) => other.reported === dispute.reported) === at)
}
