import { silenceOf } from './collate'
import { citationsOf, everyPoint } from './points'
import { routes } from './routes'
import type { Account, Citation, Evidence, Plans, Point, Reported, Row, Silence, Source, Topic, Version } from './types'

/**
 * The plans as files for others: the nouns of `types.ts` without places in our own files, every point once in a flat
 * list, and each thing complete in itself (citations and silences that are inherited are written out).
 */
export interface PublishedPlans {
  readonly versions: readonly PublishedVersion[]
  readonly topics: readonly PublishedTopic[]
  readonly rows: readonly PublishedRow[]
  readonly sources: readonly Source[]
  /** Up to when the texts go and what is known of later ones, with citations in brackets. */
  readonly horizon?: string
}

type PublishedCitation = Omit<Citation, 'place'>
type PublishedSilence = Omit<Silence, 'citations'> & { readonly citations: readonly PublishedCitation[] }
type PublishedAccount = Omit<Account, 'place' | 'citations'> & { readonly citations: readonly PublishedCitation[] }

type PublishedVersion = Omit<Version, 'place' | 'points' | 'basedOn'> & {
  readonly address: string
  readonly basedOn?: { readonly version: string; readonly citations: readonly PublishedCitation[] }
  /** Points and sub-points in the order of the text; a sub-point names its point in `parent`. */
  readonly points: readonly PublishedPoint[]
}

type PublishedPoint = Omit<Point, 'place' | 'points' | 'citations' | 'version'> & {
  readonly address: string
  readonly evidence: Evidence
  readonly citations: readonly PublishedCitation[]
  /** What reports together say became of the provision; absent where the text itself is known. */
  readonly standing?: Reported['standing']
  readonly dispute?: string
  readonly accounts: readonly PublishedAccount[]
}

type PublishedTopic = Pick<Topic, 'id' | 'title' | 'label' | 'summary'> & { readonly rows: readonly string[] }

type PublishedRow = Omit<Row, 'place' | 'points' | 'silences'> & {
  /** Ids of the points by version; an empty list where the version has none. */
  readonly points: Readonly<Record<string, readonly string[]>>
  /** By version and point: the sentences that belong to the row, counted from 1; no entry means the whole point. */
  readonly sentences: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
  /** What the silence of each version without a point here means. */
  readonly silences: Readonly<Record<string, PublishedSilence>>
}

export function publish(plans: Plans): PublishedPlans {
  return {
    versions: plans.versions.map((version) => publishVersion(version, plans.reported)),
    topics: plans.topics.map(({ id, title, label, summary, rows }) => ({
      id,
      title,
      label,
      summary,
      rows: rows.map((row) => row.id),
    })),
    rows: plans.topics.flatMap((topic) => topic.rows.map((row) => publishRow(row, topic, plans.versions))),
    sources: plans.sources,
    ...(plans.horizon && { horizon: plans.horizon }),
  }
}

function publishVersion(version: Version, reported: readonly Reported[]): PublishedVersion {
  const { place: _, points, basedOn, ...particulars } = version
  return {
    ...particulars,
    address: routes.version(version.id),
    ...(basedOn && { basedOn: { ...basedOn, citations: basedOn.citations.map(publishCitation) } }),
    points: everyPoint(points).map((point) => publishPoint(point, version, reported)),
  }
}

function publishPoint(point: Point, version: Version, reported: readonly Reported[]): PublishedPoint {
  const { place: _, points: __, version: ___, ...own } = point
  const reports = reported.find((entry) => entry.version === version.id && entry.point === point.id)
  return {
    ...own,
    address: routes.point(version.id, point.id),
    evidence: version.evidence,
    citations: citationsOf(version, point).map(publishCitation),
    ...(reports && { standing: reports.standing }),
    ...(reports?.dispute && { dispute: reports.dispute }),
    accounts: reports?.accounts.map(publishAccount) ?? [],
  }
}

function publishAccount({ place: _, ...account }: Account): PublishedAccount {
  return { ...account, citations: account.citations.map(publishCitation) }
}

function publishRow(row: Row, topic: Topic, versions: readonly Version[]): PublishedRow {
  const { place: _, points, silences: __, ...own } = row
  const silent = versions.filter((version) => !points[version.id])
  return {
    ...own,
    points: Object.fromEntries(versions.map(({ id }) => [id, (points[id] ?? []).map(({ point }) => point)])),
    sentences: Object.fromEntries(
      Object.entries(points).flatMap(([version, placements]) => {
        const partial = placements.flatMap(({ point, sentences }) => (sentences ? [[point, sentences] as const] : []))
        return partial.length > 0 ? [[version, Object.fromEntries(partial)]] : []
      }),
    ),
    silences: Object.fromEntries(
      silent.map((version) => {
        const silence = silenceOf(version, topic, row)
        return [version.id, { ...silence, citations: silence.citations.map(publishCitation) }]
      }),
    ),
  }
}

const publishCitation = ({ place: _, ...citation }: Citation): PublishedCitation => citation
