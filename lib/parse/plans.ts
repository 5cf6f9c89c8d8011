import { byCodeUnits } from '../by-code-units'
import { faultList, type Report } from '../faults'
import { everyPoint } from '../points'
import type { PlanFile } from '../read'
import type { Citation, Fault, Place, Plans, Silence } from '../types'
import { parseClaims } from './claims'
import { type ParsedCollation, parseCollation } from './collation'
import { parseConfusions } from './confusions'
import { parseEvents } from './events'
import { Places } from './fields'
import { reportHidden } from './hidden'
import { parseSources } from './sources'
import { parseVariants } from './variants'
import { type ParsedVersion, parseVersion } from './version'

/** All that could be read, and all that could not. */
export interface Parsed {
  /** As much as could be read; not to be trusted while there are faults. */
  readonly plans: Plans
  /** Every citation of the plans, wherever it stands. */
  readonly citations: readonly Citation[]
  readonly places: Places
  /** The versions that collation.yaml names as its columns. */
  readonly columns: ParsedCollation['columns']
  /** Whether each file could be read; without it, rules that need it would only report what hangs on that fault. */
  readonly read: Readonly<Record<'collation' | 'claims' | 'events' | 'confusions' | 'variants' | 'sources', boolean>>
  readonly faults: readonly Fault[]
}

/** Reads every file on its own: a fault in one hides nothing in another. */
export function parsePlans(files: readonly PlanFile[]): Parsed {
  const { faults, report } = faultList()
  const places = new Places()
  for (const file of files) if (/\.(?:md|yaml|json)$/.test(file.path)) reportHidden(file, report)
  const collation = parseNamed('collation.yaml', files, parseCollation, places, report)
  const claims = parseNamed('claims.yaml', files, parseClaims, places, report)
  const timeline = parseOptional('events.yaml', { events: [], reactions: [] }, files, parseEvents, places, report)
  const confusions = parseOptional('confusions.yaml', [], files, parseConfusions, places, report)
  const variants = parseOptional('variants.yaml', [], files, parseVariants, places, report)
  const sources = parseNamed('sources.json', files, parseSources, places, report)
  const columns = collation?.columns ?? []
  const versions = inColumns(parseVersions(files, places, report), columns)
  const plans: Plans = {
    versions: versions.map(({ version }) => version),
    ...(collation?.horizon !== undefined && { horizon: collation.horizon.text }),
    topics: collation?.topics ?? [],
    reported: claims?.reported ?? [],
    questions: claims?.questions ?? [],
    events: timeline?.events ?? [],
    reactions: timeline?.reactions ?? [],
    confusions: confusions ?? [],
    variants: variants ?? [],
    sources: sources ?? [],
  }
  if (collation !== undefined) places.keep(plans, collation.fields)
  const inWords = [
    ...versions.flatMap(({ introCitations }) => introCitations),
    ...(collation?.horizon?.citations ?? []),
  ]
  const read = {
    collation: collation !== undefined,
    claims: claims !== undefined,
    events: timeline !== undefined,
    confusions: confusions !== undefined,
    variants: variants !== undefined,
    sources: sources !== undefined,
  }
  return { plans, citations: [...inWords, ...citationsOf(plans)], places, columns, read, faults }
}

/** Every Markdown file but README.md is a version; in the order of their dates, then of their names. */
function parseVersions(files: readonly PlanFile[], places: Places, report: Report): readonly ParsedVersion[] {
  const pages = files.filter(({ path }) => path.endsWith('.md') && !path.endsWith('/README.md'))
  if (pages.length === 0)
    report(headOf(folderOf(files)), 'missing-file', 'no version', 'a file of Markdown for each version')
  return pages
    .toSorted((a, b) => byCodeUnits(a.path, b.path))
    .flatMap((file) => attempt(file, report, () => parseVersion(file.path, file.text, places, report)) ?? [])
    .toSorted((a, b) => byCodeUnits(a.version.dated, b.version.dated))
}

/** In the order of the columns; a version that is not among them comes last. */
function inColumns(versions: readonly ParsedVersion[], columns: Parsed['columns']): readonly ParsedVersion[] {
  const column = ({ version }: ParsedVersion) => {
    const position = columns.findIndex(({ id }) => id === version.id)
    return position < 0 ? columns.length : position
  }
  return versions.toSorted((a, b) => column(a) - column(b))
}

type Parse<T> = (file: string, text: string, places: Places, report: Report) => T | undefined

function parseNamed<T>(
  name: string,
  files: readonly PlanFile[],
  parse: Parse<T>,
  places: Places,
  report: Report,
): T | undefined {
  const file = named(name, files)
  if (file !== undefined) return attempt(file, report, () => parse(file.path, file.text, places, report))
  report(
    headOf(`${folderOf(files)}/${name}`),
    'missing-file',
    'no such file',
    `\`${name}\` as plans/README.md describes it`,
  )
  return undefined
}

/** A folder of plans may do without the file, which is then as if it were empty. */
function parseOptional<T>(
  name: string,
  none: T,
  files: readonly PlanFile[],
  parse: Parse<T>,
  places: Places,
  report: Report,
): T | undefined {
  return named(name, files) === undefined ? none : parseNamed(name, files, parse, places, report)
}

const named = (name: string, files: readonly PlanFile[]) => files.find(({ path }) => path.split('/').at(-1) === name)

/** The parsers give up on what is nested beyond all measure; that too is a fault of the file. */
function attempt<T>(file: PlanFile, report: Report, parse: () => T): T | undefined {
  try {
    return parse()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    report(
      headOf(file.path),
      'unreadable',
      `a file that cannot be read (${message})`,
      'the form that plans/README.md describes',
    )
    return undefined
  }
}

/** Every citation that is a field of something; those that a sub-point inherits count once. */
function citationsOf(plans: Plans): readonly Citation[] {
  const cited = (silences: Readonly<Record<string, Silence>>) =>
    Object.values(silences).flatMap(({ citations }) => citations)
  const citations = [
    ...plans.versions.flatMap(({ basedOn, points }) => [
      ...(basedOn?.citations ?? []),
      ...everyPoint(points).flatMap((point) => point.citations),
    ]),
    ...plans.topics.flatMap((topic) => [...cited(topic.silences), ...topic.rows.flatMap((row) => cited(row.silences))]),
    ...[...plans.reported, ...plans.questions].flatMap(({ accounts }) =>
      accounts.flatMap((account) => account.citations),
    ),
    ...[...plans.events, ...plans.reactions].flatMap((entry) => entry.citations),
    ...plans.confusions.flatMap((confusion) => [confusion, ...confusion.claims].flatMap((entry) => entry.citations)),
    ...plans.variants.flatMap(({ variants }) =>
      variants.flatMap(({ readings }) => readings.flatMap(({ witnesses }) => witnesses)),
    ),
  ]
  return [...new Set(citations)]
}

const folderOf = ([first]: readonly PlanFile[]) => first?.path.split('/')[0] ?? 'plans'
const headOf = (file: string): Place => ({ file, line: 1, column: 1 })
