import type { Collation, Version } from './types'
import { day, listed } from './words'

/** The words with which a comparison says what it sets against what. */

/** "28-point draft, 20 Nov 2025" */
export const datedName = ({ short, dated }: Version) => `${short}, ${day(dated)}`

/** The sentence that says which version is the base, on screen and on paper. */
export const basisOf = ({ versions: [base] }: Collation) => (base ? `Read against: ${datedName(base)}` : '')

/** "Geneva revision against the 28-point draft" */
export const pairTitle = (base: Version, other: Version) => `${other.short} against the ${base.short}`

export const pairDescription = (base: Version, other: Version) =>
  `What the ${datedName(other)}, changes against the ${datedName(base)}: topic by topic, with marks, sources and what is not known.`

export const baseTitle = (base: Version) => `All versions against the ${base.short}`

export const baseDescription = (base: Version, others: readonly Version[]) =>
  `The ${listed(others.map(({ short }) => short))} read against the ${datedName(base)}, topic by topic.`

/** A collation with only some of its versions; the base always stays. */
export function onlyVersions({ versions, topics, ...collation }: Collation, ids: readonly string[]): Collation {
  const kept = (version: string) => version === collation.base || ids.includes(version)
  return {
    ...collation,
    versions: versions.filter(({ id }) => kept(id)),
    topics: topics.map(({ topic, rows }) => ({
      topic,
      rows: rows.map(({ row, cells }) => ({ row, cells: cells.filter(({ version }) => kept(version)) })),
    })),
  }
}
