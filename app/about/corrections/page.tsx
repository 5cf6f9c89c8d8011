import type { Metadata } from 'next'
import { CorrectionEntry } from '@/components/correction-entry'
import { corrections } from '@/lib/corrections'
import { getKept, getPlans } from '@/lib/plans'
import { routes } from '@/lib/routes'
import { plural } from '@/lib/words'

export const metadata: Metadata = {
  title: 'Corrections: what was changed after publication',
  description:
    'Every change of a published wording with both wordings and their dates, and every address that was withdrawn, the latest first.',
  alternates: { canonical: routes.corrections() },
}

/** What was changed after it was published. */
export default function CorrectionsPage() {
  const all = corrections(getPlans(), getKept())
  return (
    <article className="doc">
      <link
        rel="alternate"
        type="application/atom+xml"
        href={routes.correctionsFeed()}
        title="Corrections of Point by Point"
      />
      <h1>Corrections</h1>
      <p>
        Each point has an edition: the day since which it reads as it does, and a short hash of its text. When a wording
        is changed, both wordings are listed here. <a href={routes.correctionsFeed()}>Follow as a feed (Atom)</a>.{' '}
        <a href={routes.anchor(routes.about(), 'corrections')}>How to send a correction</a>.{' '}
        <a href={routes.withdrawn()}>Withdrawn addresses</a>.
      </p>
      <p>
        The hash is the first 8 hexadecimal digits of the SHA-256 of the text, in Unicode NFC and without its number and
        its citations.
      </p>
      {all.length === 0 ? (
        <p>Nothing has been corrected so far: every point reads as it was first published.</p>
      ) : (
        <>
          <p>{plural(all.length, 'correction')} so far.</p>
          {all.map((correction) => (
            <CorrectionEntry key={correction.name} of={correction} />
          ))}
        </>
      )}
    </article>
  )
}
