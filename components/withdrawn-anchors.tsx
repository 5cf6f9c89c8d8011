import type { WithdrawnAnchor } from '@/lib/kept/withdrawn-pages'
import { day } from '@/lib/words'

/** For links to rows, topics or entries that a page once had; nothing where it still has all of them. */
export const WithdrawnAnchors = ({ of: anchors }: { of: readonly WithdrawnAnchor[] }) =>
  anchors.length > 0 && (
    <section aria-label="Withdrawn" className="doc note">
      <h2>Withdrawn</h2>
      {anchors.map((entry) => (
        <p key={entry.anchor} id={entry.anchor}>
          {entry.was}, withdrawn on {day(entry.date)}. {entry.because} See <a href={entry.goTo}>{entry.goTo}</a>.
        </p>
      ))}
    </section>
  )
