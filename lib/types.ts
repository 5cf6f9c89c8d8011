/**
 * The nouns of Point by Point, in the words of the field.
 *
 * Data flows one way: plans/ on disk → read → parse → check → collate → pages.
 * Everything here is plain, serialisable data; nothing knows the disk or React.
 */

/** Where something stands in a file of `plans/`. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** How the text of a version is known. */
export type Evidence = 'published text' | 'read out' | 'reported'

/** How a citation's page was read for the point: its text there, a paraphrase, or only the fact that the page prints it. */
export type Seen = 'text' | 'paraphrase' | 'page only'

/** The mark at a text: a document cited and the place in it. */
export interface Citation {
  /** Id of a source in `plans/sources.json`. */
  readonly source: string
  /** Where in the source: "point 6". Never empty in checked plans. */
  readonly pinpoint: string
  readonly seen: Seen
  readonly place: Place
}

/** Calendar date as far as known: "2025-11-23", "2025-11" or "2025". */
export type IsoDate = string

/** A document cited: one CSL-JSON item of `plans/sources.json`, in our field names. */
export interface Source {
  readonly id: string
  readonly title: string
  /** True where the page's own title was not seen and the title describes it in our words. */
  readonly titleIsOurs: boolean
  /** The outlet or publisher: "The Straits Times". */
  readonly outlet: string
  /** The outlet whose report or text this page carries: "AFP". */
  readonly relays?: string
  readonly authors: readonly string[]
  readonly issued?: IsoDate
  /** True where the date is inferred from the page's content. */
  readonly circa: boolean
  /** https only: a page without such an address is cited, not linked. */
  readonly url?: string
  /** BCP 47 language of the page. */
  readonly language?: string
  /** What kind of carrier it is, where the dossier says: a primary publication, a relay of another outlet, or a partisan or state-run page. */
  readonly standing?: 'primary' | 'relay' | 'partisan'
  /** How much of the page was read. */
  readonly read: 'in full' | 'beginning only' | 'not opened'
  /** What the page holds, in our words. */
  readonly contains?: string
  /** Why it is cited without a link, where that has a reason. */
  readonly unlinked?: string
}

/** What the version itself, or the state of our reading, says of a point. */
export type PointState = 'stands' | 'struck out' | 'not read'

/** The smallest citable unit of a version. */
export interface Point {
  readonly version: string
  /** Last part of the point's address, unique in its version: "21c", "neutrality". */
  readonly id: string
  /** As shown: "21c". Absent where no source gives a number; not a JavaScript number. */
  readonly number?: string
  /** Id of the point whose sub-point this is. */
  readonly parent?: string
  /** A few words of ours that name the point, for headings and titles. */
  readonly gist?: string
  /** Our restatement: one line, single-spaced, Unicode NFC. Empty only where `state` is 'struck out'. */
  readonly text: string
  readonly state: PointState
  /** The point's own citations; a sub-point without any carries those of its point. */
  readonly citations: readonly Citation[]
  /** False where the wording is not yet checked against a second copy. */
  readonly checked: boolean
  /** Editor's remarks on this point, in our words. */
  readonly notes: readonly string[]
  readonly points: readonly Point[]
  readonly place: Place
}

/** One dated text of the plan. */
export interface Version {
  readonly id: string
  /** "28-point draft". */
  readonly short: string
  readonly title: string
  readonly issuer: string
  readonly dated: IsoDate
  /** How and when the text became known, in words: "printed by Reuters on 23 November 2025". */
  readonly known: string
  readonly evidence: Evidence
  /** Number of points as the sources state it. */
  readonly stated: number
  /** False where no source gives the numbers of the points (an unpublished text). */
  readonly numbered: boolean
  /** The version that a source says this one was made from. Absent: no source says so. */
  readonly basedOn?: { readonly version: string; readonly citations: readonly Citation[] }
  /** The paragraphs before the list, as Markdown. */
  readonly intro: string
  /** Top-level points in the order of the file. */
  readonly points: readonly Point[]
  readonly place: Place
}

export type SilenceKind =
  | 'not in this text'
  | 'struck out'
  | 'reported dropped'
  | 'left to the presidents'
  | 'not disclosed'
  | 'not read'

/** What reports together say became of a provision of an unpublished text. */
export type Standing =
  | 'reported kept'
  | 'reported changed'
  | 'reported dropped'
  | 'left to the presidents'
  | 'accounts differ'
  | 'not disclosed'

/** What one source says of a point that no printed text shows. */
export interface Account {
  readonly text: string
  /** Name, or "a Ukrainian source". */
  readonly by: string
  readonly office?: string
  /** The outlet or occasion through which it became known. */
  readonly outlet: string
  /** ISO date, or words where the dossier has only words. */
  readonly date: string
  readonly attribution: string
  /** What the account says became of the provision, where it says so. */
  readonly says?: Standing
  /** Letter of the reading it supports, where accounts fall into readings: "A". */
  readonly option?: string
  /** How firm the dossier holds it: "firm", "fairly firm", "weak", "contradicted". */
  readonly firmness?: string
  readonly note?: string
  readonly citations: readonly Citation[]
  readonly place: Place
}

/** What is told of one thing, every account beside the others. */
export interface Told {
  readonly version: string
  readonly standing: Standing
  /** One sentence on what the accounts differ about; absent where they agree. */
  readonly dispute?: string
  /** The readings into which the accounts fall, by the letter that the accounts carry, in a few words each. */
  readonly readings?: Readonly<Record<string, string>>
  readonly accounts: readonly Account[]
  readonly place: Place
}

/** All accounts of one point of an unpublished version. */
export interface Reported extends Told {
  readonly point: string
}

/** All accounts of one question on a version as a whole: how many points it has, who wrote it. */
export interface Question extends Told {
  /** Permanent, in words: "number-of-points". No point of the version has the same id. */
  readonly about: string
  /** The question in a heading: "How many points the text has". */
  readonly title: string
}

/** A side of the talks. */
export type Party = 'ukraine' | 'russia' | 'united-states' | 'europe'

/** When something happened, as far as it is known. */
export interface When {
  /** A day or a month; where `to` is given, the first of a stretch. */
  readonly from: IsoDate
  readonly to?: IsoDate
  /** True where the date is inferred; `note` says from what. */
  readonly about: boolean
  readonly note?: string
}

/** What an event is: `text`, a text appears, is printed or read out; `report`, what becomes known through the press. */
export type EventKind = 'text' | 'report' | 'meeting' | 'call' | 'statement' | 'decision' | 'deadline'

/** One entry of the timeline. */
export interface TimelineEvent {
  /** Permanent, in words; the entry's anchor on the timeline. */
  readonly id: string
  readonly when: When
  readonly kind: EventKind
  readonly parties: readonly Party[]
  /** The version that became known by this event, which is then a landmark; absent: none did. */
  readonly version?: string
  readonly text: string
  /** Why a text that the event is about is no version here. */
  readonly notCompared?: string
  readonly citations: readonly Citation[]
  readonly place: Place
}

/** One dated position of a party on a version, in one sentence. */
export interface Reaction {
  readonly version: string
  /** Absent: on the version as a whole. */
  readonly topic?: string
  readonly party: Party
  /** Name, or "EU officials, to Politico". */
  readonly by: string
  readonly office?: string
  readonly when: When
  readonly text: string
  readonly citations: readonly Citation[]
  readonly place: Place
}

/** What the texts say to a claim that circulates. */
export type Verdict =
  | 'in the text'
  | 'not in the text'
  | 'partly in the text'
  | 'another text'
  | 'before the text'
  | 'wrong person'
  | 'wrong place'
  | 'not known'

/** One claim that circulates about the texts, in our words. */
export interface Claim {
  readonly claim: string
  /** Through whom and when it circulates. */
  readonly from: string
  /** What the texts say to it. */
  readonly texts: string
  readonly verdict: Verdict
  readonly citations: readonly Citation[]
  readonly place: Place
}

/** Something that is often confused. */
export interface Confusion {
  /** Permanent, in words; the entry's anchor on its page. */
  readonly id: string
  readonly title: string
  /** Where `note` stands as well: versions, topics and rows by id, each possibly none. */
  readonly versions: readonly string[]
  readonly topics: readonly string[]
  readonly rows: readonly string[]
  /** One short sentence for those places. */
  readonly note: string
  /** What the texts say: one paragraph, without its citations. */
  readonly says: string
  /** Of the paragraph. */
  readonly citations: readonly Citation[]
  /** At least one. */
  readonly claims: readonly Claim[]
  readonly place: Place
}

/** What some copies have at a lemma. */
export interface VariantReading {
  /** In words that follow the lemma: `prints "robust"`, "leaves it out". */
  readonly text: string
  /** The copies, each with the place in it; at least one. */
  readonly witnesses: readonly Citation[]
  readonly place: Place
}

/** One place of a point at which copies of its version differ. */
export interface Variant {
  /** Words of our restatement or, where `inText` is false, a name for what it has no words for: "place of the point". */
  readonly lemma: string
  readonly inText: boolean
  /** At least two. */
  readonly readings: readonly VariantReading[]
  readonly place: Place
}

/** The critical apparatus of one point. */
export interface PointVariants {
  readonly version: string
  readonly point: string
  readonly variants: readonly Variant[]
  readonly place: Place
}

/** A version's silence in a row, as the editor records it where the default would say too much or too little. */
export interface Silence {
  readonly kind: SilenceKind
  /** Who says so, or why, in one sentence. */
  readonly because?: string
  readonly citations: readonly Citation[]
  /** Id of a point of the same version where reports on the whole topic stand. */
  readonly see?: string
}

/** A point as placed in a row: whole, or only some of its sentences. */
export interface Placement {
  readonly point: string
  /** Sentences of the point that belong to the row, counted from 1; absent: all. */
  readonly sentences?: readonly number[]
  readonly place: Place
}

/** One line of the collation: what the versions say on one provision. */
export interface Row {
  /** Permanent, in words. */
  readonly id: string
  /** Permanent, short, speakable, for paper: "Army 1". */
  readonly code: string
  readonly topic: string
  readonly title: string
  /** The unit of the number that is the point of the row ("personnel"), where there is one. */
  readonly figure?: string
  readonly note?: string
  /** By version id; a version without a point in the row has no entry. */
  readonly points: Readonly<Record<string, readonly Placement[]>>
  /** By version id. */
  readonly silences: Readonly<Record<string, Silence>>
  readonly place: Place
}

export interface Topic {
  readonly id: string
  readonly title: string
  /** Short form for narrow places. */
  readonly label: string
  /** One neutral sentence on what the versions provide. */
  readonly summary: string
  readonly silences: Readonly<Record<string, Silence>>
  readonly rows: readonly Row[]
  readonly place: Place
}

/** Everything in `plans/`, parsed; trustworthy once `check` has found no fault. */
export interface Plans {
  /** In the order of `versions` in `plans/collation.yaml`: first publication first. */
  readonly versions: readonly Version[]
  /** Up to when the texts go and what is known of later ones: one paragraph of Markdown with citations. */
  readonly horizon?: string
  readonly topics: readonly Topic[]
  readonly reported: readonly Reported[]
  readonly questions: readonly Question[]
  /** In the order of their dates. */
  readonly events: readonly TimelineEvent[]
  readonly reactions: readonly Reaction[]
  readonly confusions: readonly Confusion[]
  readonly variants: readonly PointVariants[]
  readonly sources: readonly Source[]
}

/** One fault in the plans: the place, what was found, what was expected, and the rule's id. */
export interface Fault extends Place {
  readonly found: string
  readonly expected: string
  readonly rule: string
  readonly severity: 'error' | 'warning'
}

/** A run of text. Joined over a list, `base` spells the base's text exactly and `text` the other's. */
export type Span =
  | { readonly kind: 'same'; readonly base: string; readonly text: string }
  | { readonly kind: 'removed'; readonly base: string; readonly text: '' }
  | { readonly kind: 'added'; readonly base: ''; readonly text: string }

/** One difference of wording between two texts that no change fact tells. */
export type Change =
  | { readonly kind: 'replaced'; readonly from: string; readonly to: string }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'removed'; readonly text: string }
  /** Of two wordings too different for marks: words of content that only one of them has. */
  | { readonly kind: 'words'; readonly only: 'base' | 'here'; readonly words: readonly string[] }

/** Kinds of change facts: what a reader of negotiated texts asks of a change. */
export type FactKind = 'number' | 'money' | 'share' | 'date' | 'negation' | 'modality' | 'condition' | 'actor' | 'name'

/**
 * A difference of substance between two texts, found by rule. A side is absent where that text has nothing in its
 * place: `here` alone was added against the base, `base` alone is not here.
 */
export interface ChangeFact {
  readonly kind: FactKind
  /** In the words of the base. */
  readonly base?: string
  /** In the words of the text that is read against it. */
  readonly here?: string
  /** Where both are plain counts of one unit: "+200,000". */
  readonly difference?: string
  /** Where both are plain counts of one unit, and not shares themselves: "+33%". */
  readonly percentage?: string
}

/** What differs between the base's text and another. */
export interface Differences {
  readonly facts: readonly ChangeFact[]
  /** Differences of wording that no fact tells. */
  readonly changes: readonly Change[]
}

/** What a version has in a row, read against the base. */
export type Reading =
  /** The text that the others are read against. */
  | { readonly kind: 'base' }
  | { readonly kind: 'same' }
  | ({ readonly kind: 'changed'; readonly spans: readonly Span[] } & Differences)
  /** Too different for marks: both wordings stand whole. */
  | ({ readonly kind: 'rewritten' } & Differences)
  /** The base's text is known and has nothing here. */
  | { readonly kind: 'only here' }
  /** A text stands here, but the base's is not known, so nothing can be marked. `why` is the base's silence, or 'accounts'. */
  | { readonly kind: 'unmarked'; readonly why: SilenceKind | 'accounts' }
  | {
      readonly kind: 'accounts'
      readonly reported: readonly Reported[]
      /** For the accounts that name a figure or a date which the base's text has otherwise or not at all. */
      readonly named?: readonly { readonly account: Account; readonly facts: readonly ChangeFact[] }[]
    }
  | { readonly kind: 'silence'; readonly silence: Silence }

/** A point in a cell with the part of its text that belongs to the row. */
export interface PlacedPoint {
  readonly point: Point
  readonly text: string
  /** True where only some sentences of the point stand here. */
  readonly partial: boolean
}

export interface Cell {
  readonly version: string
  readonly points: readonly PlacedPoint[]
  /** The points' texts, joined by a line feed; what `spans` spell. */
  readonly text: string
  readonly reading: Reading
  /** The row's number in this version, with its unit, where the row is about one: "800,000". */
  readonly figure?: string
  /** The numbers here and in the base, where they differ: "21c", "14a". */
  readonly elsewhere?: { readonly base: readonly string[]; readonly here: readonly string[] }
}

export interface CollatedRow {
  readonly row: Row
  /** One cell per version, in the order of `Collation.versions`. */
  readonly cells: readonly Cell[]
}

export interface CollatedTopic {
  readonly topic: Topic
  readonly rows: readonly CollatedRow[]
}

/** The whole comparison against one base. */
export interface Collation {
  readonly base: string
  /** The base first, then the others in order of first publication. */
  readonly versions: readonly Version[]
  readonly topics: readonly CollatedTopic[]
}
