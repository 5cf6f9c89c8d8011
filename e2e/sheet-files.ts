import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPdf, type Sheet } from './paper'

/** The PDFs of the build, as whoever prints them finds them. */

export const root = fileURLToPath(new URL('..', import.meta.url))
export const folder = join(root, 'out', 'sheet')
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
/** How many rows each topic has. */
const rowsOf: Readonly<Record<string, number>> = {
  territory: 7,
  'army-cap': 1,
  nato: 4,
  sanctions: 4,
  assets: 4,
  'security-guarantees': 9,
  sovereignty: 2,
  'non-aggression': 3,
  ceasefire: 3,
  'eu-membership': 2,
  nuclear: 2,
  energy: 3,
  navigation: 3,
  reconstruction: 7,
  humanitarian: 5,
  'culture-education': 4,
  elections: 1,
  amnesty: 1,
  implementation: 5,
}

/** What a file holds, by its name: its versions, the base first, or the one topic of four versions. */
export function held(path: string): {
  readonly versions: readonly string[]
  readonly rows: number
  readonly atMost: number
} {
  const [, ...parts] = basename(path, '.pdf').split('_').slice(0, -1)
  const [topic = ''] = parts
  return topic in rowsOf
    ? { versions: ['us-28', 'geneva-19', 'europe-28', 'framework-20'], rows: rowsOf[topic] ?? 0, atMost: 12 }
    : { versions: parts, rows: 70, atMost: parts.length === 2 ? 24 : 30 }
}

const code =
  /^(?:Territory|Army|NATO|Sanctions|Assets|Guarantees|Sovereignty|Non-aggression|Ceasefire|EU|Nuclear|Energy|Navigation|Reconstruction|Humanitarian|Culture|Elections|Amnesty|Implementation) \d+$/
/** Rows are told by the codes in the first column; each cell has the code once more. */
export const codesOn = ({ words }: Sheet) =>
  words.filter(({ text, left }) => left < 60 && code.test(text)).map(({ text }) => text)

const millimetre = 72 / 25.4
export const margin = 12 * millimetre
