import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { out } from './built'
import { type Printed, readPdf, type Sheet } from './paper'
import { allCodes, codesOf } from './rows'

/** The PDFs of the build, as whoever prints them finds them. */

export const folder = join(out, 'sheet')
export const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.pdf'))

const opened = new Map<string, Promise<readonly Sheet[]>>()
export function open(path: string): Promise<readonly Sheet[]> {
  const sheets = opened.get(path) ?? readPdf(readFileSync(join(folder, path)))
  opened.set(path, sheets)
  return sheets
}

export const names: Readonly<Record<string, string>> = {
  'us-28': '28-point draft',
  'geneva-19': 'Geneva revision',
  'europe-28': 'European counter-proposal',
  'europe-24': 'European 24 points',
  'framework-20': '20-point framework',
}
export const dates: Readonly<Record<string, string>> = {
  'us-28': '20 Nov 2025',
  'geneva-19': '23 Nov 2025',
  'europe-28': '23 Nov 2025',
  'europe-24': '23 Nov 2025',
  'framework-20': '23 Dec 2025',
}

/** What a file holds, by its name: its versions, the base first, or the one topic of four versions. */
export function held(path: string): {
  readonly versions: readonly string[]
  readonly rows: number
  readonly atMost: number
} {
  const [, ...parts] = basename(path, '.pdf').split('_').slice(0, -1)
  const [topic = ''] = parts
  const { length: rows } = codesOf(topic)
  return rows > 0
    ? { versions: ['us-28', 'geneva-19', 'europe-28', 'framework-20'], rows, atMost: 12 }
    : { versions: parts, rows: allCodes.length, atMost: parts.length === 2 ? 24 : 30 }
}

/** Rows are told by the codes in the first column; each cell has the code once more. */
export const rowHeadsOn = ({ words }: Sheet) => words.filter(({ text, left }) => left < 60 && allCodes.includes(text))
/** What the cells of a row say on the line of its head. */
export const besideRowHead = ({ top }: Printed, { words }: Sheet) =>
  words.filter(({ text, left, top: other }) => left > 100 && Math.abs(other - top) < 6 && !allCodes.includes(text))

const millimetre = 72 / 25.4
export const margin = 12 * millimetre
