import type { Account, Evidence, IsoDate, Reading, Reported, SilenceKind, Source, Standing } from './types'

/** Everything that a version can be said to do in a row; each has one sign and one set of words. */
export type Sign = 'same' | 'changed' | 'rewritten' | 'only here' | 'unmarked' | Standing | SilenceKind

/** The signs in the order in which they are told, the most telling first. */
export const signs: readonly Sign[] = [
  'accounts differ',
  'changed',
  'rewritten',
  'only here',
  'struck out',
  'reported changed',
  'reported dropped',
  'left to the presidents',
  'reported kept',
  'same',
  'not in this text',
  'unmarked',
  'not read',
  'not disclosed',
]

const inCell: Partial<Record<Sign, string>> = {
  same: 'Same as base',
  'only here': 'Not in the base',
  unmarked: 'No base text',
}

const inCounts: Partial<Record<Sign, string>> = { 'only here': 'not in the base', unmarked: 'without a base text' }

export const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** As a cell says it: "Same as base". */
export const signWords = (sign: Sign) => inCell[sign] ?? capitalise(sign)

/** As the grid says it of `rows` rows out of `all`: "2 changed", "accounts differ on 1"; a topic of one row needs no count. */
export function countWords(sign: Sign, rows: number, all: number): string {
  if (all === 1) return signWords(sign)
  if (sign === 'accounts differ') return `accounts differ on ${rows}`
  return `${rows} ${inCounts[sign] ?? sign}`
}

/** The signs of a reading, each once. The base has none; accounts of several provisions can have several. */
export function signsOf(reading: Reading): readonly Sign[] {
  switch (reading.kind) {
    case 'base':
      return []
    case 'accounts':
      return [...new Set(reading.reported.map(({ standing }) => standing))]
    case 'silence':
      return [reading.silence.kind]
    default:
      return [reading.kind]
  }
}

const unchanged: readonly Sign[] = ['same', 'reported kept', 'unmarked', 'not disclosed', 'not read']

/** What the accounts together say became of a provision and, where they disagree on something, that they do. */
export const standingSigns = ({ standing, dispute }: Pick<Reported, 'standing' | 'dispute'>): readonly Standing[] =>
  dispute === undefined || standing === 'accounts differ' ? [standing] : [standing, 'accounts differ']

/** True where the version departs from the base, or is reported to. */
export const isChange = (reading: Reading) => signsOf(reading).some((sign) => !unchanged.includes(sign))

/** What each kind of evidence means. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  'published text': 'a full text was printed',
  'read out': 'a named person disclosed it aloud',
  reported: 'known from statements and press reports only',
}

/** Why nothing can be marked, said in a cell of a version whose base has no text in the row. */
export const unmarkedWords: Readonly<Record<SilenceKind | 'accounts', string>> = {
  accounts: 'Nothing to compare with: the base is known from reports here.',
  'not in this text': 'Nothing to compare with: the base has nothing here.',
  'struck out': 'Nothing to compare with: the base marks its point as deleted.',
  'reported dropped': 'Nothing to compare with: the base is reported to have dropped it.',
  'left to the presidents': 'Nothing to compare with: the base leaves it to the presidents.',
  'not disclosed': 'Nothing to compare with: what the base says here is not disclosed.',
  'not read': 'Nothing to compare with: this part of the base could not be read.',
}

/** Said of a point whose wording rests on one copy. */
export const uncheckedWords = 'Wording not yet checked against a second copy'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "23 Nov 2025", "Nov 2025" or "2025", as far as the date is known; what is no date is said as it stands. */
export function day(date: IsoDate): string {
  const known = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!known) return date
  const [, year, month, ofMonth] = known
  const parts = [ofMonth && String(Number(ofMonth)), month && months[Number(month) - 1], year]
  return parts.filter(Boolean).join(' ')
}

/** The date of a source, "about" before one that is inferred; undefined where none is known. */
export const issuedWords = ({ issued, circa }: Pick<Source, 'issued' | 'circa'>): string | undefined =>
  issued && `${circa ? 'about ' : ''}${day(issued)}`

/** "1 row", "2 rows"; `many` where an s is not enough. */
export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/**
 * How far an account can be relied on, where that has to be said. That others contradict it is no word against one
 * account alone: those stand beside it under "Accounts differ".
 */
export const caution = ({ firmness }: Pick<Account, 'firmness'>): string | undefined =>
  firmness === 'weak' ? 'weak report' : undefined

/**
 * Where a provision stands, where the numbers of a row differ: "Split: points 14a and 14b here, point 21 in the 28-point
 * draft." That it moved, was split or merged is said only where one version was made from the other (`derived`).
 */
export function elsewhereWords(
  { base, here }: { readonly base: readonly string[]; readonly here: readonly string[] },
  baseName: string,
  derived: boolean,
): string {
  const named = (numbers: readonly string[]) => `${numbers.length > 1 ? 'points' : 'point'} ${listed(numbers)}`
  const where = `${named(here)} here, ${named(base)} in ${baseName}.`
  if (!derived) return capitalise(where)
  const [from, to] = [base.length > 1, here.length > 1]
  return `${from === to ? 'Moved' : to ? 'Split' : 'Merged'}: ${where}`
}
