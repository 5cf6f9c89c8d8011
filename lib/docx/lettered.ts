import { Bookmark, Paragraph, type ParagraphChild } from 'docx'
import { pointName } from '../point-names'
import type { LetteredNote } from '../sheet/lettered'
import type { PointVariants } from '../types'
import { accountInLine } from './accounts'
import type { Citing } from './citing'
import type { Context } from './context'
import { heading, paragraph, words } from './words'

/** The name under which a cell leads to its note. */
export const noteAnchor = ({ letter }: LetteredNote): string => `Note_${letter}`

/** The disputed readings under their letters; nothing where there are none. */
export const letteredParagraphs = ({ sheet: { lettered }, citing }: Context): readonly Paragraph[] =>
  lettered.length === 0
    ? []
    : [heading('Disputed readings'), ...lettered.flatMap((note) => [noteHead(note), ...noteEntries(note, citing)])]

const noteHead = (note: LetteredNote) =>
  paragraph(
    'NoteHead',
    new Bookmark({ id: noteAnchor(note), children: [words(note.letter)] }),
    `  ${note.row.code}, ${pointName(note.version, note.point)}`,
  )

const noteEntries = (note: LetteredNote, citing: Citing): readonly Paragraph[] =>
  (note.kind === 'accounts'
    ? note.reported.accounts.map((account) => accountInLine(account, citing))
    : variantsInLines(note.of, citing)
  ).map(entry)

/** Our words before the bracket, then what the copies have. */
const variantsInLines = ({ variants }: PointVariants, citing: Citing): readonly (readonly ParagraphChild[])[] =>
  variants.map(({ lemma, inText, readings }) => [
    inText ? words(lemma, 'Lemma') : words(`(${lemma})`),
    words(' ] '),
    ...readings.flatMap(({ text, witnesses }, at) => [words(at > 0 ? `; ${text}` : text), ...citing.marks(witnesses)]),
  ])

/** The list of the document's numbering that entries belong to. */
export const entries = 'entries'

const entry = (children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: 'NoteEntry', numbering: { reference: entries, level: 0 }, children })
