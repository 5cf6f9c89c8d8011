import { placesIn, type Report } from '../faults'
import { codePoint, hiddenCharacters } from '../hidden-characters'
import type { PlanFile } from '../read'
import type { Place } from '../types'

const expected = 'only characters that can be seen'

/** Reports every run of hidden characters of a file, wherever it stands: in texts, names or comments. */
export function reportHidden({ path, text }: PlanFile, report: Report): void {
  const at = placesIn(path, text)
  for (const { 0: run, index } of text.matchAll(hiddenCharacters))
    report(at(index), 'hidden-character', named(run), expected)
}

/** Reports what a text holds only by an escape (`\u202e`, `&#8238;`): its source shows no hidden character. */
export function reportEscaped(text: string, source: string, place: Place, report: Report): void {
  for (const [run] of text.matchAll(hiddenCharacters))
    if (!source.includes(run)) report(place, 'hidden-character', `${named(run)}, by an escape`, expected)
}

/** "the right-to-left override U+202E"; of several in a row the first, and how many follow. */
function named(run: string): string {
  const [first = '', ...others] = run
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `the ${nameOf(first)} ${codePoint(first)}${more}`
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return names.get(code) ?? ranges.find(([from, to]) => code >= from && code <= to)?.[2] ?? 'hidden character'
}

const names: ReadonlyMap<number, string> = new Map([
  [0xad, 'soft hyphen'],
  [0x61c, 'Arabic letter mark'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of a direction'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'end of an isolate'],
  [0xfeff, 'byte-order mark'],
  [0xfffd, 'sign for a character that could not be decoded'],
])

const ranges: readonly (readonly [from: number, to: number, name: string])[] = [
  [0x0, 0x1f, 'control character'],
  [0x7f, 0x9f, 'control character'],
  [0xd800, 0xdfff, 'half of a character'],
  [0xe000, 0xf8ff, 'private character'],
  [0xfe00, 0xfe0f, 'variation selector'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0100, 0xe01ef, 'variation selector'],
  [0xf0000, 0x10ffff, 'private character'],
]
