import { citedWords } from './cited-words'
import { parentOf } from './point-names'
import { everyPoint } from './points'
import type { Citation, Confusion, Plans, Point, Question, Silence, TimelineEvent, Topic, Version } from './types'

/** Where a source is cited. A point stands also for its accounts and variants, a version for its introduction. */
export type Citing =
  | { readonly kind: 'horizon' }
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'confusion'; readonly confusion: Confusion }
  | { readonly kind: 'question'; readonly version: Version; readonly question: Question }
  /** One or more reactions to the version. */
  | { readonly kind: 'reaction'; readonly version: Version }
  | { readonly kind: 'version'; readonly version: Version }
  | { readonly kind: 'point'; readonly version: Version; readonly point: Point }
  | { readonly kind: 'silence'; readonly version: Version; readonly topic: Topic; readonly row?: Topic['rows'][number] }

interface Use {
  readonly source: string
  readonly by: Citing
}

/**
 * For each source id, everything that cites it, in reading order: versions as a whole, points, silences, questions,
 * reactions, later packages, events, confusions. A sub-point without citations of its own is not listed, since its point
 * is; a source that nothing cites has an empty list.
 */
export function sourcesIndex(plans: Plans): ReadonlyMap<string, readonly Citing[]> {
  const index = new Map<string, Citing[]>(plans.sources.map(({ id }) => [id, []]))
  const uses = [
    ...plans.versions.flatMap(usesByVersion),
    ...plans.versions.flatMap((version) =>
      everyPoint(version.points).flatMap((point) => usesByPoint(plans, version, point)),
    ),
    ...plans.topics.flatMap((topic) => usesBySilences(plans, topic)),
    ...plans.versions.flatMap((version) => usesByQuestions(plans, version)),
    ...plans.versions.flatMap((version) => usesByReactions(plans, version)),
    ...citedInWords(plans.horizon ?? '').map((source): Use => ({ source, by: { kind: 'horizon' } })),
    ...plans.events.flatMap((event) =>
      sourcesOf(event.citations).map((source): Use => ({ source, by: { kind: 'event', event } })),
    ),
    ...plans.confusions.flatMap((confusion) =>
      sourcesOf([confusion, ...confusion.claims].flatMap(({ citations }) => citations)).map(
        (source): Use => ({ source, by: { kind: 'confusion', confusion } }),
      ),
    ),
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
  const variants = plans.variants.filter((entry) => entry.version === version.id && entry.point === point.id)
  const witnesses = variants.flatMap((entry) =>
    entry.variants.flatMap(({ readings }) => readings.flatMap((reading) => reading.witnesses)),
  )
  return sourcesOf([...own, ...accounts, ...witnesses]).map((source) => ({
    source,
    by: { kind: 'point', version, point },
  }))
}

function usesBySilences(plans: Plans, topic: Topic): readonly Use[] {
  const uses = (silences: Readonly<Record<string, Silence>>, row?: Topic['rows'][number]): readonly Use[] =>
    plans.versions.flatMap((version) =>
      sourcesOf(silences[version.id]?.citations ?? []).map((source) => ({
        source,
        by: { kind: 'silence', version, topic, ...(row && { row }) },
      })),
    )
  return [...uses(topic.silences), ...topic.rows.flatMap((row) => uses(row.silences, row))]
}

function usesByQuestions({ questions }: Plans, version: Version): readonly Use[] {
  return questions
    .filter((question) => question.version === version.id)
    .flatMap((question) =>
      sourcesOf(question.accounts.flatMap(({ citations }) => citations)).map((source) => ({
        source,
        by: { kind: 'question', version, question },
      })),
    )
}

function usesByReactions({ reactions }: Plans, version: Version): readonly Use[] {
  const citations = reactions.flatMap((reaction) => (reaction.version === version.id ? reaction.citations : []))
  return sourcesOf(citations).map((source) => ({ source, by: { kind: 'reaction', version } }))
}

const citedInWords = (paragraphs: string) => sourcesOf(citedWords(paragraphs).flatMap(({ citations }) => citations))

const sourcesOf = (citations: readonly Citation[]) => distinct(citations.map(({ source }) => source))

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
