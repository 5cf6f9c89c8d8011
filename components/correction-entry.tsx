import { type Correction, correctionTitle, wording } from '@/lib/corrections'
import { day } from '@/lib/words'

/** One change of what was published, with an address of its own. */
export const CorrectionEntry = ({ of: correction }: { of: Correction }) => (
  <section id={correction.name} aria-labelledby={`${correction.name}-title`}>
    <h2 id={`${correction.name}-title`}>{correctionTitle(correction)}</h2>
    <p className="note">
      {day(correction.date)}, <Address of={correction} />
    </p>
    {correction.kind === 'reworded' ? (
      <>
        <p>
          Before, <code>{correction.before.hash}</code>: {wording(correction.before)}
        </p>
        <p>
          After, <code>{correction.after.hash}</code>: {wording(correction.after)}
        </p>
      </>
    ) : (
      <p>
        {correction.because} See <a href={correction.goTo}>{correction.goTo}</a>.
      </p>
    )}
  </section>
)

/** A link where the point is still there. */
const Address = ({ of: { kind, address, of } }: { of: Correction }) =>
  kind === 'reworded' && of !== address ? <a href={address}>{address}</a> : <code>{address}</code>
