import { languages } from './language'
import { mostTexts } from './limits'
import type { Correction, OwnText, PinnedPoint } from './types'

/** What a comparison is made from: enough to keep it in the browser or in a file and to make it again. */
export interface SavedComparison {
  readonly texts: readonly OwnText[]
  /** Id of the text that the others are read against. */
  readonly base: string
  readonly corrections: readonly Correction[]
}

const format = 'point-by-point/your-texts/1'

/** The comparison as a file. */
export const savedFile = (saved: SavedComparison): string => `${JSON.stringify({ format, ...saved }, null, 2)}\n`

/** Reads such a file; absent where it is none, or where a part of it is not as it was saved. */
export function openSaved(file: string): SavedComparison | undefined {
  const found = parsed(file)
  if (!isRecord(found) || found.format !== format || !Array.isArray(found.texts) || !Array.isArray(found.corrections))
    return undefined
  const { texts, base, corrections } = found
  const ids = new Set(texts.filter(isOwnText).map(({ id }) => id))
  const isWhole = ids.size === texts.length && texts.length <= mostTexts && texts.every(isOwnText)
  if (!isWhole || typeof base !== 'string' || !(ids.has(base) || ids.size === 0)) return undefined
  return corrections.every(isCorrection) ? { texts, base, corrections } : undefined
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isOwnText(value: unknown): value is OwnText {
  if (!isRecord(value)) return false
  const { id, name, text, language } = value
  return areStrings(id, name, text) && [undefined, 'other', ...languages].some((known) => known === language)
}

const areStrings = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string')

const isPinned = (value: unknown): value is PinnedPoint =>
  isRecord(value) && areStrings(value.version, value.point, value.opening) && Number.isInteger(value.place)

function isCorrection(value: unknown): value is Correction {
  if (!isRecord(value)) return false
  if (value.kind === 'move') return isPinned(value.point) && isPinned(value.beside)
  const points =
    Array.isArray(value.points) && value.points.length > 0 && value.points.every(isPinned) ? value.points : []
  return value.kind === 'join' ? points.length === 2 : value.kind === 'split' && points.length > 0
}
