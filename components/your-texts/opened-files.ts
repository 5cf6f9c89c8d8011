import type { Session } from '@/app/your-texts/program/session'
import { isEmpty } from '@/app/your-texts/program/state'
import { mostTexts } from '@/lib/own-texts/limits'
import { openSaved } from '@/lib/own-texts/saved'

/**
 * Puts a text into the box at a place, or into the first that is empty; words that stand there are never put aside
 * unasked. Returns why there is no place for it, in one sentence.
 */
export function putFile(
  { desk }: Session,
  at: number | undefined,
  { name, text }: { readonly name: string; readonly text: string },
): string {
  const free = () => desk.state().texts.find((box) => box.text.trim() === '')
  if (at === undefined && !free()) desk.change({ kind: 'added' })
  const box = at === undefined ? free() : desk.state().texts[at]
  if (!box) return `“${name}” found no place: a comparison takes ${mostTexts} texts at most.`
  if (box.text.trim() === '' || confirm(`Put “${name}” in the place of the words of text ${(at ?? 0) + 1}?`))
    desk.change({ kind: 'put', id: box.id, text, name })
  return ''
}

/**
 * Opens a saved comparison in the place of what is there; undefined where the file is none. Returns why it cannot be
 * compared, in one sentence.
 */
export function openComparison({ desk, compare }: Session, file: string): string | undefined {
  const saved = openSaved(file)
  if (!saved) return undefined
  if (!isEmpty(desk.state()) && !confirm('Open the saved comparison in the place of the texts that are here?'))
    return ''
  desk.change({ kind: 'opened', saved })
  return compare() ?? ''
}
