import { type Report, shown } from '../faults'
import type { Place } from '../types'

/** What opens a tag, a comment or a declaration for a reader of HTML; "5 < 6" opens none. */
const opening = /<[a-z/!?][^<>]*>?/gi

/**
 * Reports what would be HTML in a page that did not escape it. The site escapes; the texts also go on
 * as files to places that may not.
 */
export function reportHtml(text: string, locate: (index: number) => Place, report: Report): void {
  for (const { 0: tag, index } of text.matchAll(opening)) report(locate(index), 'raw-html', shown(tag), withoutHtml)
}

export const withoutHtml = 'plain words without HTML'
