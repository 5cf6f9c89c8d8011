import { byCodeUnits } from '../by-code-units'
import { type Report, shown } from '../faults'
import type { Listed } from './types'

const form = /^(\/\S*|#[a-z0-9-]+)(?: {2}(\S.*))?$/

/** Reads `addresses.lock`: an address to a line, two spaces, what it means; in the order of the addresses. */
export function parseLock(file: string, text: string, report: Report): readonly Listed[] {
  const listed: Listed[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    const place = { file, line: index + 1, column: 1 }
    const [, address, meaning = ''] = form.exec(line.trimEnd()) ?? []
    const before = listed.at(-1)?.address
    if (address === undefined)
      report(
        place,
        'malformed-lock',
        shown(line),
        'an address, two spaces and what it means: `/us-28/6/  point 6: Army`',
      )
    else if (before !== undefined && byCodeUnits(before, address) >= 0)
      report(
        place,
        'malformed-lock',
        `${shown(address)} after ${shown(before)}`,
        'each address once, in the order of their letters',
      )
    if (address !== undefined) listed.push({ address, meaning, place })
  }
  return listed
}

/** The file that holds these lines. */
export const formatLock = (listed: readonly Pick<Listed, 'address' | 'meaning'>[]): string =>
  listed
    .toSorted((a, b) => byCodeUnits(a.address, b.address))
    .map(({ address, meaning }) => `${address}${meaning === '' ? '' : `  ${meaning}`}\n`)
    .join('')
