import type { Published, PublishedCitation } from '../publish-cited'
import type { Account, Reported, Row, Silence, SilenceKind, Source, Span, Topic, Version } from '../types'
import type { About } from './about'
import type { ToldDifferences, ToldFact } from './told'

/** The whole comparison, each version against each other: `collation.json`. */
export interface CollationFile {
  readonly about: About
  /** In the order of first publication. */
  readonly versions: readonly ComparedVersion[]
  /** In reading order. */
  readonly topics: readonly ComparedTopic[]
  readonly rows: readonly ComparedRow[]
  /** Those that the versions, points and silences cite. */
  readonly sources: readonly Source[]
}

export type ComparedVersion = Pick<Version, 'id' | 'short' | 'title' | 'issuer' | 'dated' | 'evidence'> & {
  readonly address: string
}

type ComparedTopic = Pick<Topic, 'id' | 'title' | 'label' | 'summary'> & { readonly address: string }

/** One line of the collation: what the versions say on one provision. */
export type ComparedRow = Omit<Row, 'place' | 'points' | 'silences'> & {
  readonly address: string
  /** What each version has here, in the order of the versions. */
  readonly texts: readonly RowText[]
  /** Every version against every other; an ordered pair each. */
  readonly readings: readonly PairReading[]
}

/** What one version has in a row, whatever it is read against. */
export interface RowText {
  readonly version: string
  /** The points' texts as far as they belong to the row, joined by a line feed; empty where the version is silent. */
  readonly text: string
  readonly points: readonly RowPoint[]
  /** The row's number in this version, with its unit, where the row is about one. */
  readonly figure?: string
  /** Where the version has no text here: which silence it is, and who says so or why. */
  readonly silence?: Omit<Silence, 'citations'> & { readonly citations: readonly PublishedCitation[] }
  /** Where the version is known from reports: what is said, every account with who gives it. */
  readonly reports?: readonly PublishedReport[]
}

export interface RowPoint {
  /** Last part of the point's address. */
  readonly id: string
  /** As printed; absent where no source gives one. */
  readonly number?: string
  /** What of the point's text belongs to the row. */
  readonly text: string
  /** True where only some sentences of the point belong to the row. */
  readonly partial: boolean
  readonly address: string
  readonly citations: readonly PublishedCitation[]
}

export type PublishedReport = Omit<Reported, 'place' | 'version' | 'accounts'> & {
  readonly accounts: readonly Published<Account>[]
}

/** How one version reads against another in a row. */
export type PairReading = Pair & Against

interface Pair {
  /** The version that is read against. */
  readonly base: string
  readonly version: string
  /** The printed numbers of both, where they differ. */
  readonly elsewhere?: { readonly base: readonly string[]; readonly here: readonly string[] }
}

export type Against =
  | { readonly kind: 'same' }
  /** Joined, `base` of the spans spells the base's text and `text` that of the version. */
  | ({ readonly kind: 'changed'; readonly spans: readonly Span[] } & ToldDifferences)
  /** Too different for marks. */
  | ({ readonly kind: 'rewritten' } & ToldDifferences)
  /** The base's text is known and has nothing here. */
  | { readonly kind: 'only here' }
  /** A text stands here, but that of the base is not known; `why` is the base's silence, or that it is known from accounts. */
  | { readonly kind: 'unmarked'; readonly why: SilenceKind | 'accounts' }
  /** Known from reports, which carry no marks. */
  | { readonly kind: 'accounts'; readonly named: readonly NamedByAccount[] }
  | { readonly kind: 'silence'; readonly silence: SilenceKind }

/** What an account names that the base's text has otherwise or not at all. */
export interface NamedByAccount {
  /** The point of the version that the account is on. */
  readonly point: string
  /** Which of the point's accounts, counted from 1. */
  readonly account: number
  readonly facts: readonly ToldFact[]
  /** The facts as one sentence: "Reported by Financial Times: number: 600,000 to 800,000 personnel." */
  readonly words: string
}
