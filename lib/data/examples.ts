import type { CslItem } from '../cite/items'
import { asBibTeX, asCslJson } from '../cite/library'
import { collationCsv } from './collation-csv'
import type { CollationFile, PairReading } from './collation-file'
import { rowParts } from './collation-markdown'
import { markdown } from './markdown'
import collationSchema from './schemas/collation.schema.json'
import { versionCsv } from './version-csv'
import type { VersionFile } from './version-file'
import { pointList } from './version-markdown'

/** Short stretches of the files, as they stand there, for the page that explains them. */

type Examples = Readonly<Record<'json' | 'csv' | 'md', string>>

/** The shortest point of a version that has no sub-points, in each form. */
export function pointExamples(file: VersionFile): Examples {
  const { version } = file
  const parents = new Set(version.points.map(({ parent }) => parent))
  const alone = version.points.filter(({ id, parent, text }) => text !== '' && parent === undefined && !parents.has(id))
  const points = alone.toSorted(byLength).slice(0, 1)
  return {
    json: pretty(points[0] ?? {}),
    csv: withoutMark(versionCsv({ ...file, version: { ...version, points } })),
    md: markdown(pointList(points)),
  }
}

/** The row with the shortest reading that tells of a number: in JSON that reading alone, as a table both directions. */
export function rowExamples(file: CollationFile): Examples {
  const told = file.rows.flatMap((row) => row.readings.map((reading) => ({ row, reading })))
  const ranked = told.toSorted(
    (a, b) => Number(tellsNumber(b.reading)) - Number(tellsNumber(a.reading)) || byLength(a.reading, b.reading),
  )
  const [first] = ranked
  if (first === undefined) return { json: '', csv: '', md: '' }
  const { row, reading } = first
  const isOfPair = (id: string) => id === reading.base || id === reading.version
  const versions = file.versions.filter(({ id }) => isOfPair(id))
  const texts = row.texts.filter(({ version }) => isOfPair(version))
  return {
    json: pretty(reading),
    csv: withoutMark(collationCsv({ ...file, versions, rows: [row] })),
    md: markdown(rowParts({ ...row, texts }, versions)),
  }
}

/** The shortest source that has a date and an address. */
export function sourceExamples(items: readonly CslItem[]): Readonly<Record<'json' | 'bib', string>> {
  const [, ...sources] = items
  const shortest = sources
    .filter(({ issued, URL }) => issued && URL)
    .toSorted(byLength)
    .slice(0, 1)
  return { json: asCslJson(shortest), bib: asBibTeX(shortest) }
}

/** What a change fact may hold. */
export const schemaExample = pretty(collationSchema.definitions.FactKind)

const tellsNumber = (reading: PairReading): boolean =>
  reading.kind === 'changed' && reading.facts.some(({ difference }) => difference !== undefined)

const byLength = (one: object, other: object): number => JSON.stringify(one).length - JSON.stringify(other).length

function pretty(part: object): string {
  return JSON.stringify(part, null, 2)
}

/** Without the mark of UTF-8 that begins a file. */
const withoutMark = (table: string) => table.replace(/^\uFEFF/, '')
