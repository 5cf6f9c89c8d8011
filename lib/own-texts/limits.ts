import type { OwnText, OwnVersion } from './types'

export const fewestTexts = 2
/** What the page takes; the command takes more. */
export const mostTexts = 4

/** What all texts of a comparison may have together, in bytes of UTF-8: 6 MB. */
export const mostBytes = 6_000_000
/** What all texts of a comparison may have together. */
export const mostPoints = 60_000

/** Why these texts cannot be compared, in one sentence, said before the work starts; absent where they can. */
export function overLimit(texts: readonly OwnText[]): string | undefined {
  if (texts.length < fewestTexts || texts.length > mostTexts)
    return `A comparison takes ${fewestTexts} to ${mostTexts} texts, not ${texts.length}.`
  const empty = texts.find(({ text }) => text.trim() === '')
  if (empty) return `“${empty.name}” is empty.`
  const bytes = texts.reduce((sum, { text }) => sum + bytesOf(text), 0)
  if (bytes <= mostBytes) return undefined
  return `The texts have ${megabytes(bytes)} together; ${megabytes(mostBytes)} can be compared.`
}

/** Why these points cannot be aligned, once the texts are taken apart; absent where they can. */
export function tooManyPoints(versions: readonly OwnVersion[]): string | undefined {
  const points = versions.reduce((sum, version) => sum + version.points.length, 0)
  if (points <= mostPoints) return undefined
  const [found, most] = [points, mostPoints].map((number) => number.toLocaleString('en-GB'))
  return `The texts have ${found} points together; ${most} can be compared.`
}

/** The size of a text in UTF-8, counted without writing it out. */
export function bytesOf(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // A character outside the basic plane has two units here and four bytes there.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 2
    else if (unit > 0x7f) bytes++
  }
  return bytes
}

/** Rounded up, so that what is over the limit never reads as the limit. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`
