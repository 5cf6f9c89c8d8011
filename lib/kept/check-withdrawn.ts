import { type Report, shown } from '../faults'
import type { KeptSubject } from './subject'

/** What is withdrawn was issued, is gone, and leads somewhere. */
export function checkWithdrawn({ kept, issued, places }: KeptSubject, report: Report): void {
  const now = new Set(issued.map(({ address }) => address))
  const listed = new Set(kept.listed.map(({ address }) => address))
  const seen = new Set<string>()
  for (const entry of kept.withdrawn) {
    const { address, goTo } = entry
    const fault = (found: string, expected: string, field = 'address') =>
      report(places.of(entry, field), 'mistaken-withdrawal', found, expected)
    if (address !== '' && seen.has(address)) fault(`${shown(address)} a second time`, 'each address once')
    else if (now.has(address))
      fault(`${shown(address)}, which is still there`, 'an address that the plans no longer have')
    else if (address !== '' && !listed.has(address))
      fault(`${shown(address)}, which was never published`, 'an address of addresses.lock')
    if (goTo !== '' && !answers(goTo, now)) fault(shown(goTo), 'an address that is there', 'go-to')
    seen.add(address)
  }
}

/** A page, or an anchor that is listed for its page or for all comparison pages. */
function answers(address: string, now: ReadonlySet<string>): boolean {
  const [page = '', anchor] = address.split('#')
  return now.has(address) || (anchor !== undefined && now.has(page) && now.has(`#${anchor}`))
}
