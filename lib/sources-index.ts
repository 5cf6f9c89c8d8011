import { citedWords } from './cited-words'
import { parentOf } from './point-names'
import { everyPoint } from './points'
import type { Citation, Plans, Point, Silence, Topic, Version } from './types'

/** Where a source is cited: a version as a whole, a point or its accounts, a silence, or the note on later packages. */
export type Citing =
  | { readonly kind: 'horizon' }
  | { readonly kind: 'version'; readonly version: Version }
  | { readonly kind: 'point'; readonly version: Version; readonly point: Point; readonly pinpoints: readonly string[] }
  | { readonly kind: 'silence'; readonly version: Version; readonly topic: Topic; readonly row?: Topic['rows'][number] }

interface Use {
  readonly source: string
  readonly by: Citing
}

/**
 * For each source id, everything that cites it, in reading order: versions as a whole, points, silences, later packages.
 * A sub-point without citations of its own is not listed, since its point is; a source that nothing cites has an
 * empty list.
 */
export function sourcesIndex(plans: Plans): ReadonlyMap<string, readonly Citing[]> {
  const index = new Map<string, Citing[]>(plans.sources.map(({ id }) => [id, []]))
  const uses = [
    ...plans.versions.flatMap(usesByVersion),
    ...plans.versions.flatMap((version) =>
      everyPoint(version.points).flatMap((point) => usesByPoint(plans, version, point)),
    ),
    ...plans.topics.flatMap((topic) => usesBySilences(plans, topic)),
    ...citedInWords(plans.horizon ?? '').map((source): Use => ({ source, by: { kind: 'horizon' } })),
  ]
  for (const { source, by } of uses) index.get(source)?.push(by)
  return index
}

/** In the version's introduction or for its descent. */
function usesByVersion(version: Version): readonly Use[] {
  const descent = version.basedOn?.citations.map(({ source }) => source) ?? []
  return distinct([...citedInWords(version.intro), ...descent]).map((source) => ({
    source,
    by: { kind: 'version', version },
  }))
}

function usesByPoint(plans: Plans, version: Version, point: Point): readonly Use[] {
  const reports = plans.reported.filter((entry) => entry.version === version.id && entry.point === point.id)
  const accounts = reports.flatMap((entry) => entry.accounts.flatMap((account) => account.citations))
  const inherited = parentOf(version, point)?.citations ?? []
  const own = point.citations.filter((citation) => !inherited.includes(citation))
  const citations = [...own, ...accounts]
  return distinct(citations.map(({ source }) => source)).map((source) => ({
    source,
    by: { kind: 'point', version, point, pinpoints: pinpointsIn(citations, source) },
  }))
}

function usesBySilences(plans: Plans, topic: Topic): readonly Use[] {
  const uses = (silences: Readonly<Record<string, Silence>>, row?: Topic['rows'][number]): readonly Use[] =>
    plans.versions.flatMap((version) =>
      distinct((silences[version.id]?.citations ?? []).map(({ source }) => source)).map((source) => ({
        source,
        by: { kind: 'silence', version, topic, ...(row && { row }) },
      })),
    )
  return [...uses(topic.silences), ...topic.rows.flatMap((row) => uses(row.silences, row))]
}

const citedInWords = (paragraphs: string) =>
  distinct(citedWords(paragraphs).flatMap(({ citations }) => citations.map(({ source }) => source)))

const pinpointsIn = (citations: readonly Citation[], source: string) =>
  distinct(citations.filter((citation) => citation.source === source).map(({ pinpoint }) => pinpoint))

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
