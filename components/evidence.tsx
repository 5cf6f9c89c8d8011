import type { Evidence } from '@/lib/types'

/** Full, half or broken frame: drawn with borders, so it stays in forced colours and on paper. */
const frames: Readonly<Record<Evidence, string>> = {
  'published text': 'e',
  'read out': 'e er',
  reported: 'e ep',
}

/** How a text is known: the frame and its word. `hidden` leaves the word to those who listen. */
export const EvidenceMark = ({ of, hidden = false }: { of: Evidence; hidden?: boolean }) => (
  <span className={frames[of]}>{hidden ? <i className="h">{of}</i> : of}</span>
)

/** The rule over a version: full, double or broken, as its evidence. */
export const evidenceRule = (of: Evidence) => ({ 'published text': 'r', 'read out': 'r rr', reported: 'r rp' })[of]
