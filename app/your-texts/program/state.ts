import type { Language } from '@/lib/own-texts/language'
import { fewestTexts, mostTexts } from '@/lib/own-texts/limits'
import type { SavedComparison } from '@/lib/own-texts/saved'
import type { Correction, OwnText } from '@/lib/own-texts/types'
import { type Corrections, make, noCorrections, redo, undo } from '@/lib/own-texts/undo'

/** Everything that a reader has brought and chosen: what is kept, and what is shown is made from it. */
export interface Desk {
  readonly texts: readonly DeskText[]
  /** Id of the text that the others are read against. */
  readonly base: string
  readonly corrections: Corrections
  /** Shows only rows that changed. */
  readonly onlyChanged: boolean
}

export interface DeskText extends OwnText {
  /** Counts how often the text came from elsewhere than its box, which then has to be filled anew. */
  readonly revision: number
}

export type Change =
  /** Typed into its box. */
  | { readonly kind: 'typed'; readonly id: string; readonly text: string }
  /** Opened, dropped or put there. A name that the reader has given to an empty box stays. */
  | { readonly kind: 'put'; readonly id: string; readonly text: string; readonly name?: string }
  | { readonly kind: 'named'; readonly id: string; readonly name: string }
  | { readonly kind: 'spoken'; readonly id: string; readonly language: Language | 'other' | undefined }
  | { readonly kind: 'added' }
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'based'; readonly base: string }
  | { readonly kind: 'filtered'; readonly onlyChanged: boolean }
  | { readonly kind: 'corrected'; readonly correction: Correction }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  | { readonly kind: 'opened'; readonly saved: SavedComparison }
  /** Starts with nothing but these names. */
  | { readonly kind: 'cleared'; readonly names: readonly string[] }

const ids = ['a', 'b', 'c', 'd'] as const

const emptyText = (id: string, name = ''): DeskText => ({ id, name, text: '', revision: 0 })

/** As few empty boxes as can be compared, or as many as there are names. */
export const emptyDesk = (names: readonly string[] = []): Desk => ({
  texts: ids.slice(0, Math.max(fewestTexts, names.length)).map((id, at) => emptyText(id, names[at])),
  base: ids[0],
  corrections: noCorrections,
  onlyChanged: false,
})

export function changed(desk: Desk, change: Change): Desk {
  const inText = (id: string, edit: (text: DeskText) => Partial<DeskText>): Desk => ({
    ...desk,
    texts: desk.texts.map((text) => (text.id === id ? { ...text, ...edit(text) } : text)),
  })
  switch (change.kind) {
    case 'typed':
      return inText(change.id, () => ({ text: change.text }))
    case 'put':
      return inText(change.id, ({ name, text, revision }) => ({
        text: change.text,
        revision: revision + 1,
        name: (text === '' && name) || (change.name ?? name),
      }))
    case 'named':
      return inText(change.id, () => ({ name: change.name }))
    case 'spoken':
      return {
        ...desk,
        texts: desk.texts.map((text) => (text.id === change.id ? spoken(text, change.language) : text)),
      }
    case 'added':
      return { ...desk, texts: [...desk.texts, ...freeIds(desk).map((id) => emptyText(id))] }
    case 'removed':
      return without(desk, change.id)
    case 'based':
      return { ...desk, base: change.base }
    case 'filtered':
      return { ...desk, onlyChanged: change.onlyChanged }
    case 'corrected':
      return { ...desk, corrections: make(desk.corrections, change.correction) }
    case 'undone':
      return { ...desk, corrections: undo(desk.corrections) }
    case 'redone':
      return { ...desk, corrections: redo(desk.corrections) }
    case 'opened':
      return opened(desk, change.saved)
    case 'cleared':
      return renewed(desk, emptyDesk(change.names))
  }
}

/** The next id that no text has; none when there are as many texts as there can be. */
const freeIds = ({ texts }: Desk) => ids.filter((id) => texts.every((text) => text.id !== id)).slice(0, 1)

function spoken({ language: _, ...text }: DeskText, language: OwnText['language']): DeskText {
  return { ...text, ...(language !== undefined && { language }) }
}

function without(desk: Desk, id: string): Desk {
  const texts = desk.texts.filter((text) => text.id !== id)
  return { ...desk, texts, base: desk.base === id ? (texts[0]?.id ?? ids[0]) : desk.base }
}

/** A saved comparison may hold fewer texts than there are boxes. */
function opened(desk: Desk, { texts, base, corrections }: SavedComparison): Desk {
  const filled = texts.map((text): DeskText => ({ ...text, revision: 0 }))
  const free = ids.filter((id) => texts.every((text) => text.id !== id))
  const boxes = [...filled, ...free.slice(0, Math.max(0, fewestTexts - filled.length)).map((id) => emptyText(id))]
  return renewed(desk, {
    texts: boxes.slice(0, mostTexts),
    base: base || (boxes[0]?.id ?? ids[0]),
    corrections: { made: corrections, undone: [] },
    onlyChanged: desk.onlyChanged,
  })
}

/** Boxes that were there before are filled anew. */
function renewed(before: Desk, desk: Desk): Desk {
  const revision = Math.max(0, ...before.texts.map((text) => text.revision)) + 1
  return { ...desk, texts: desk.texts.map((text) => ({ ...text, revision })) }
}

export const isEmpty = ({ texts }: Desk): boolean => texts.every(({ text }) => text.trim() === '')

/** "Text 2" where the reader has given no name. */
const defaultName = (at: number): string => `Text ${at + 1}`

/**
 * The texts to compare: empty boxes are left out, and each text has a name of its own, since columns, exports and
 * sentences call it so.
 */
export function textsToCompare({ texts }: Pick<Desk, 'texts'>): readonly OwnText[] {
  const taken = new Set<string>()
  const unique = (name: string): string => {
    let free = name
    for (let count = 2; taken.has(free); count++) free = `${name} (${count})`
    taken.add(free)
    return free
  }
  return texts.flatMap(({ revision: _, ...text }, at) =>
    text.text.trim() === '' ? [] : [{ ...text, name: unique(text.name.trim() || defaultName(at)) }],
  )
}

/** True where the texts, their names or languages are no longer those that were compared. */
export const areStale = (texts: readonly OwnText[], compared: readonly OwnText[]): boolean =>
  texts.length !== compared.length ||
  texts.some((text, at) => {
    const other = compared[at]
    return (['id', 'name', 'language', 'text'] as const).some((field) => text[field] !== other?.[field])
  })

/** The base among the texts to compare. */
export const baseAmong = (texts: readonly OwnText[], base: string): string =>
  texts.some(({ id }) => id === base) ? base : (texts[0]?.id ?? '')
