import {
  Bookmark,
  BuilderElement,
  EndnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  Run,
  StringContainer,
  type XmlComponent,
} from 'docx'
import { type Notes, sourcesOf } from '../notes'
import { referenceTo } from '../reference'
import type { Citation, Source } from '../types'
import { linked, words } from './words'

/** The sources of a document, each in one endnote. */
export interface Citing {
  /** The numbered marks at a text; nothing where nothing is cited. To be called in the order of the document. */
  readonly marks: (citations: readonly Citation[]) => readonly ParagraphChild[]
  /** The endnotes of all sources cited so far, by number. */
  readonly endnotes: () => Readonly<Record<string, { readonly children: readonly Paragraph[] }>>
}

/**
 * A word processor numbers endnotes in the order in which they are first called, and each can be called only once.
 * So the first mention of a source calls its note, and every later one is a cross-reference that leads there, which a
 * word processor numbers anew when notes are added or pasted.
 */
export function citing(notes: Notes): Citing {
  const numbers = new Map<string, number>()
  const mark = (source: string): readonly ParagraphChild[] => {
    const known = numbers.get(source)
    if (known !== undefined) return later(known)
    numbers.set(source, numbers.size + 1)
    return [first(numbers.size)]
  }
  return {
    marks: (citations) =>
      sourcesOf(citations).flatMap((source, at) =>
        at > 0 ? [words(',', 'EndnoteReference'), ...mark(source)] : mark(source),
      ),
    endnotes: () =>
      Object.fromEntries(
        [...numbers].map(([id, number]) => [`${number}`, { children: [endnote(sourceIn(notes, id))] }]),
      ),
  }
}

function sourceIn(notes: Notes, id: string): Source {
  const source = notes.get(id)?.source
  if (!source) throw new Error(`Source ${id} is cited here and not among those of this sheet`)
  return source
}

/** Names that begin so are not listed among a document's bookmarks. */
const nameOf = (number: number) => `_RefSource${number}`

const first = (number: number) => new Bookmark({ id: nameOf(number), children: [new EndnoteReferenceRun(number)] })

const later = (number: number): readonly ParagraphChild[] => [
  field(character('begin')),
  field(new StringContainer('w:instrText', `NOTEREF ${nameOf(number)} \\f \\h`)),
  field(character('separate')),
  words(`${number}`, 'EndnoteReference'),
  field(character('end')),
]

const field = (part: XmlComponent) => new Run({ style: 'EndnoteReference', children: [part] })

const character = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })

/** The full reference, then the address as it is to be typed. */
function endnote(source: Source): Paragraph {
  const { lead, title, tail } = referenceTo(source)
  return new Paragraph({
    style: 'EndnoteText',
    children: [
      words(` ${lead}${title}${tail}`),
      ...(source.url ? [words(' '), linked(source.url, source.url, 'Hyperlink')] : []),
    ],
  })
}
