import { spreadAccounts } from '../accounts'
import { basisOf, onlyVersions } from '../comparison'
import { type Mention, mentionsOf, type Notes, numberSources } from '../notes'
import type { Cell, Citation, CollatedTopic, Collation, Plans, Reported } from '../types'
import { listed, plural } from '../words'
import { type LetteredNote, letteredNotes } from './lettered'
import { mostVersions, type SheetChoice } from './ready-made'

/** Everything that a sheet holds, on a page, in a PDF and in a text document alike. */
export interface Sheet {
  /** "Ukraine peace plan: Territory". */
  readonly title: string
  /** Its title without the name of what all sheets are about. */
  readonly subject: string
  /** Its versions, the base first, and its topics. */
  readonly collation: Collation
  /** The numbered sources, all of them at every text. */
  readonly notes: Notes
  readonly lettered: readonly LetteredNote[]
  /** "3 of 5 versions; 19 of 19 topics; 70 of 70 rows." */
  readonly selection: string
}

/** Puts a sheet together; `collation` is that of all versions against the base. */
export function sheetOf(plans: Plans, collation: Collation, { others, topics }: SheetChoice): Sheet {
  const chosen = onlyTopics(onlyVersions(collation, others), topics)
  const lettered = letteredNotes(chosen, plans)
  const subject = subjectOf(chosen, topics)
  return {
    title: `Ukraine peace plan: ${subject}`,
    subject,
    collation: chosen,
    notes: numberSources(plans.sources, mentionsOn(chosen, lettered)),
    lettered,
    selection: selectionWords(plans, chosen),
  }
}

function onlyTopics(collation: Collation, ids: readonly string[] | undefined): Collation {
  if (ids === undefined) return collation
  return { ...collation, topics: collation.topics.filter(({ topic }) => ids.includes(topic.id)) }
}

/** More versions than a sheet has room for are there to choose from, and are not named. */
function subjectOf({ versions: [base, ...others], topics }: Collation, chosen: readonly string[] | undefined): string {
  if (chosen) return listed(topics.map(({ topic }) => topic.title))
  const names = others.length < mostVersions ? listed(others.map(({ short }) => short)) : 'versions'
  return `${names} against the ${base?.short}`
}

/** Every source in the order in which a reader meets it: all that the rows show, then all that the lettered notes do. */
const mentionsOn = (collation: Collation, lettered: readonly LetteredNote[]): readonly Mention[] => [
  ...mentionsOf(asShown(collation, lettered)),
  ...lettered.flatMap((note) =>
    citedInNote(note).map((citations) => ({
      citations,
      at: { href: `#note-${note.letter}`, label: `note ${note.letter}` },
    })),
  ),
]

/** Where a lettered note has all accounts, the cell shows the first of each reading. */
const asShown = ({ topics, ...collation }: Collation, lettered: readonly LetteredNote[]): Collation => {
  const inNotes = new Set(lettered.flatMap((note) => (note.kind === 'accounts' ? [note.reported] : [])))
  const shown = (reported: Reported): Reported =>
    inNotes.has(reported)
      ? { ...reported, accounts: spreadAccounts(reported).groups.map(({ first }) => first) }
      : reported
  const cellShown = (cell: Cell): Cell =>
    cell.reading.kind === 'accounts'
      ? { ...cell, reading: { ...cell.reading, reported: cell.reading.reported.map(shown) } }
      : cell
  return {
    ...collation,
    topics: topics.map(({ topic, rows }) => ({
      topic,
      rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(cellShown) })),
    })),
  }
}

const citedInNote = (note: LetteredNote): readonly (readonly Citation[])[] =>
  note.kind === 'accounts'
    ? note.reported.accounts.map(({ citations }) => citations)
    : note.of.variants.flatMap(({ readings }) => readings.map(({ witnesses }) => witnesses))

function selectionWords(plans: Plans, { versions, topics }: Collation): string {
  const rowsIn = (of: readonly Pick<CollatedTopic['topic'], 'rows'>[]) => of.flatMap(({ rows }) => rows).length
  const all = rowsIn(plans.topics)
  return [
    `${versions.length} of ${plural(plans.versions.length, 'version')}`,
    `${topics.length} of ${plural(plans.topics.length, 'topic')}`,
    `${rowsIn(topics.map(({ topic }) => topic))} of ${plural(all, 'row')}`,
  ].join('; ')
}

/** The line at the head of every page: "Ukraine peace plan: territory. Read against: 28-point draft, 20 Nov 2025". */
export const runningTitle = ({ title, collation }: Sheet): string => `${title}. ${basisOf(collation)}`
