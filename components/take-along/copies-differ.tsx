import type { Point } from '@/lib/types'
import { CitedNames } from '../cited-names'
import { outlet, type Surroundings } from './surroundings'

/** Where printed copies of a point differ: our words or a name for the place, then each reading with its copies. */
export const CopiesDiffer = ({ of, plans, sources }: Surroundings & { readonly of: Point }) =>
  plans.variants
    .filter(({ version, point }) => version === of.version && point === of.id)
    .map(({ variants, place }) => (
      <div key={place.line} className="note">
        <p>Where copies differ:</p>
        {variants.map(({ lemma, inText, readings, place: { line } }) => (
          <p key={line}>
            {inText ? `“${lemma}”: ` : `${lemma}: `}
            {readings.map(({ text, witnesses, place: { line: at } }, nth) => (
              <span key={at}>
                {`${nth > 0 ? '; ' : ''}${text} (`}
                <CitedNames of={witnesses} sources={sources} name={outlet} />)
              </span>
            ))}
          </p>
        ))}
      </div>
    ))
