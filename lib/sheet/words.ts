import type { Version } from '../types'
import { plural } from '../words'
import type { LetteredNote } from './lettered'

/** What a sheet says in every form of it. */

export const series = 'Point by Point. Comparison sheet'

export const ownWording =
  'Points are restated by Point by Point in one controlled language, not the printed wording; marks show changes of substance.'

export const notOfficial = 'Not an official document.'

export const versionHeads = ['Version', 'Dated', 'Evidence', 'Issued by', 'Points'] as const

/** "28, 1 struck out", "19, as reported": how many points a version has. */
export function statedPoints({ stated, evidence, points }: Version): string {
  const struck = points.filter(({ state }) => state === 'struck out').length
  const remark = evidence === 'reported' ? 'as reported' : struck > 0 ? `${struck} struck out` : ''
  return remark ? `${stated}, ${remark}` : `${stated}`
}

/** In the cell of a disputed reading: "All 4 accounts: note A", "Copies differ at 2 places: note B". */
export const toNote = (note: LetteredNote): string =>
  note.kind === 'accounts'
    ? `All ${note.reported.accounts.length} accounts: note ${note.letter}`
    : `Copies differ at ${plural(note.of.variants.length, 'place')}: note ${note.letter}`
