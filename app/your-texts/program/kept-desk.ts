import { mostTexts } from '@/lib/own-texts/limits'
import { openSaved, savedFile } from '@/lib/own-texts/saved'
import type { Correction, OwnText } from '@/lib/own-texts/types'
import { noCorrections } from '@/lib/own-texts/undo'
import { type Desk, emptyDesk } from './state'

/** What this browser keeps, by its key: each text by itself, so that a key pressed does not write all of them. */
type Entries = ReadonlyMap<string, unknown>

export const deskKey = 'desk'
export const textKey = (id: string) => `text ${id}`

/** The desk without the words of its texts. */
interface KeptDesk {
  readonly texts: readonly Omit<OwnText, 'text'>[]
  readonly base: string
  readonly made: readonly Correction[]
  readonly undone: readonly Correction[]
  readonly onlyChanged: boolean
  /** True where the rows were shown, and are to be shown again. */
  readonly shown: boolean
}

/** The desk as it was left. */
export interface Left {
  readonly desk: Desk
  readonly shown: boolean
  /** False where only the words of the texts could be read of what was kept. */
  readonly whole: boolean
}

export const keptDesk = ({ texts, base, corrections, onlyChanged }: Desk, shown: boolean): KeptDesk => ({
  texts: texts.map(({ text: _, revision: __, ...rest }) => rest),
  base,
  ...corrections,
  onlyChanged,
  shown,
})

/**
 * The desk that was kept; undefined where nothing was. What another edition of the page has kept is read as strictly as
 * a file; where that fails the words are saved at least.
 */
export function deskLeft(kept: Entries): Left | undefined {
  const words = [...kept].flatMap(([key, text]) =>
    key.startsWith(textKey('')) && typeof text === 'string' && text !== '' ? [{ id: key.slice(5), text }] : [],
  )
  const found = kept.get(deskKey)
  const left = found === undefined ? undefined : wholeDesk(Object(found), kept)
  if (left !== undefined || (found === undefined && words.length === 0)) return left
  return { desk: deskOf(words.slice(0, mostTexts)), shown: false, whole: false }
}

function wholeDesk(found: KeptDesk, kept: Entries): Left | undefined {
  const { texts, base, made, undone, onlyChanged, shown } = found
  if (!Array.isArray(texts)) return undefined
  const whole = { texts: texts.map((text) => ({ ...text, text: '' })), base }
  const [saved, back] = [made, undone].map((corrections) => openSaved(savedFile({ ...whole, corrections })))
  if (!saved || !back) return undefined
  const wordsOf = (id: string) => {
    const words = kept.get(textKey(id))
    return typeof words === 'string' ? words : ''
  }
  return {
    desk: {
      texts: saved.texts.map((text) => ({ ...text, text: wordsOf(text.id), revision: 0 })),
      base: saved.base,
      corrections: { made: saved.corrections, undone: back.corrections },
      onlyChanged: onlyChanged === true,
    },
    shown: shown === true,
    whole: true,
  }
}

/** Texts without names, the first of them the base. */
function deskOf(words: readonly Pick<OwnText, 'id' | 'text'>[]): Desk {
  const empty = emptyDesk()
  const texts = words.map((text) => ({ ...text, name: '', revision: 0 }))
  const free = empty.texts.filter(({ id }) => texts.every((text) => text.id !== id))
  const boxes = [...texts, ...free.slice(0, Math.max(0, empty.texts.length - texts.length))]
  return { ...empty, texts: boxes, base: boxes[0]?.id ?? empty.base, corrections: noCorrections }
}
