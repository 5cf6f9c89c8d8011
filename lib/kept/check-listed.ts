import { type Report, shown } from '../faults'
import { addsIt, type KeptSubject } from './subject'

/** Every address that was listed is still there and means the same; every one that is there is listed. */
export function checkListed({ kept, issued, lockFile }: KeptSubject, report: Report): void {
  const now = new Map(issued.map((entry) => [entry.address, entry]))
  const withdrawn = new Set(kept.withdrawn.map(({ address }) => address))
  for (const { address, meaning, place } of kept.listed) {
    const found = now.get(address)
    if (found === undefined && !withdrawn.has(address))
      report(
        place,
        'address-vanished',
        `nothing at ${named(address, meaning)}, which was published`,
        'it under its id as before, or an entry in withdrawn.yaml that says what it was, why it went and where to go',
      )
    if (found !== undefined && found.meaning !== meaning)
      report(
        found.place ?? place,
        'address-changed',
        `${named(address, found.meaning)}, which was published as ${meaning === '' ? 'a page of no single thing' : shown(meaning)}`,
        `a new id for something else, and what had this one under it as before; where it is the same in other words, those words at ${place.file}:${place.line}`,
      )
  }
  const listed = new Set(kept.listed.map(({ address }) => address))
  for (const { address, meaning, place } of issued)
    if (!listed.has(address))
      report(
        place ?? { file: lockFile, line: 1, column: 1 },
        'address-not-listed',
        `the new address ${named(address, meaning)}`,
        `${addsIt} it to addresses.lock`,
      )
}

const named = (address: string, meaning: string) => `\`${address}\`${meaning === '' ? '' : ` (${meaning})`}`
