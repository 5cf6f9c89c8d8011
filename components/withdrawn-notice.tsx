import type { Withdrawn } from '@/lib/kept/types'
import { day } from '@/lib/words'

/** A whole page for an address that was withdrawn. */
export const WithdrawnNotice = ({ of: entry }: { of: Withdrawn }) => (
  <article className="doc">
    <h1>Withdrawn: {entry.was}</h1>
    <p>
      This address, <code>{entry.address}</code>, was given for: {entry.was}. It was withdrawn on {day(entry.date)} and
      will not be given to anything else.
    </p>
    <p>Why: {entry.because}</p>
    <p>
      Where to go: <a href={entry.goTo}>{entry.goTo}</a>
    </p>
  </article>
)
