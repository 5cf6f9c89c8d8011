import { silenceOf } from './collate'
import { citationsOf, everyPoint } from './points'
import { type Published, type PublishedCitation, publishCitations, publishCited } from './publish-cited'
import { routes } from './routes'
import type {
  Account,
  Claim,
  Confusion,
  Evidence,
  Plans,
  Point,
  Question,
  Reaction,
  Reported,
  Row,
  Silence,
  Source,
  TimelineEvent,
  Topic,
  Variant,
  Version,
} from './types'

/**
 * The plans as files for others: the nouns of `types.ts` without places in our own files, every point once in a flat
 * list, and each thing complete in itself (citations and silences that are inherited are written out).
 */
export interface PublishedPlans {
  readonly versions: readonly PublishedVersion[]
  readonly topics: readonly PublishedTopic[]
  readonly rows: readonly PublishedRow[]
  readonly events: readonly (Published<TimelineEvent> & { readonly address: string })[]
  readonly reactions: readonly Published<Reaction>[]
  readonly confusions: readonly PublishedConfusion[]
  readonly sources: readonly Source[]
  /** Up to when the texts go and what is known of later ones, with citations in brackets. */
  readonly horizon?: string
}

type PublishedSilence = Published<Silence>
type PublishedAccount = Published<Account>
type PublishedQuestion = Omit<Question, 'place' | 'version' | 'accounts'> & {
  readonly accounts: readonly PublishedAccount[]
}
type PublishedConfusion = Published<Omit<Confusion, 'claims'>> & {
  readonly address: string
  readonly claims: readonly Published<Claim>[]
}

type PublishedVersion = Omit<Version, 'place' | 'points' | 'basedOn'> & {
  readonly address: string
  readonly basedOn?: { readonly version: string; readonly citations: readonly PublishedCitation[] }
  /** Points and sub-points in the order of the text; a sub-point names its point in `parent`. */
  readonly points: readonly PublishedPoint[]
  /** On the version as a whole. */
  readonly questions: readonly PublishedQuestion[]
}

type PublishedPoint = Omit<Point, 'place' | 'points' | 'citations' | 'version'> & {
  readonly address: string
  readonly evidence: Evidence
  readonly citations: readonly PublishedCitation[]
  /** What reports together say became of the provision; absent where the text itself is known. */
  readonly standing?: Reported['standing']
  readonly dispute?: string
  /** The readings into which the accounts fall, by the letter that is an account's `option`. */
  readonly readings?: Reported['readings']
  readonly accounts: readonly PublishedAccount[]
  /** Where copies of the version differ; a witness is a copy. */
  readonly variants: readonly PublishedVariant[]
}

type PublishedVariant = Omit<Variant, 'place' | 'readings'> & {
  readonly readings: readonly { readonly text: string; readonly witnesses: readonly PublishedCitation[] }[]
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
    versions: plans.versions.map((version) => publishVersion(version, plans)),
    topics: plans.topics.map(({ id, title, label, summary, rows }) => ({
      id,
      title,
      label,
      summary,
      rows: rows.map((row) => row.id),
    })),
    rows: plans.topics.flatMap((topic) => topic.rows.map((row) => publishRow(row, topic, plans.versions))),
    events: plans.events.map((event) => ({ ...publishCited(event), address: routes.event(event.id) })),
    reactions: plans.reactions.map(publishCited),
    confusions: plans.confusions.map((confusion) => ({
      ...publishCited(confusion),
      address: routes.confusion(confusion.id),
      claims: confusion.claims.map(publishCited),
    })),
    sources: plans.sources,
    ...(plans.horizon && { horizon: plans.horizon }),
  }
}

function publishVersion(version: Version, plans: Plans): PublishedVersion {
  const { place: _, points, basedOn, ...particulars } = version
  return {
    ...particulars,
    address: routes.version(version.id),
    ...(basedOn && { basedOn: { ...basedOn, citations: publishCitations(basedOn.citations) } }),
    points: everyPoint(points).map((point) => publishPoint(point, version, plans)),
    questions: plans.questions.filter((question) => question.version === version.id).map(publishQuestion),
  }
}

function publishQuestion({ place: _, version: __, ...question }: Question): PublishedQuestion {
  return { ...question, accounts: question.accounts.map(publishCited) }
}

function publishPoint(point: Point, version: Version, { reported, variants }: Plans): PublishedPoint {
  const { place: _, points: __, version: ___, ...own } = point
  const isOn = (entry: { readonly version: string; readonly point: string }) =>
    entry.version === version.id && entry.point === point.id
  const reports = reported.find(isOn)
  return {
    ...own,
    address: routes.point(version.id, point.id),
    evidence: version.evidence,
    citations: publishCitations(citationsOf(version, point)),
    ...(reports && { standing: reports.standing }),
    ...(reports?.dispute && { dispute: reports.dispute }),
    ...(reports?.readings && { readings: reports.readings }),
    accounts: reports?.accounts.map(publishCited) ?? [],
    variants: variants.find(isOn)?.variants.map(publishVariant) ?? [],
  }
}

function publishVariant({ place: _, ...variant }: Variant): PublishedVariant {
  const readings = variant.readings.map(({ text, witnesses }) => ({ text, witnesses: publishCitations(witnesses) }))
  return { ...variant, readings }
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
        return [version.id, { ...silence, citations: publishCitations(silence.citations) }]
      }),
    ),
  }
}
