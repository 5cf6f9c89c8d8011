import type { Sources } from '@/lib/cited-names'
import { type Notes, numberOf } from '@/lib/notes'
import { pointLabel } from '@/lib/point-names'
import { findPoint } from '@/lib/points'
import { routes } from '@/lib/routes'
import type { Point, PointVariants, Variant, Version } from '@/lib/types'
import { countVariants } from '@/lib/variants'
import { plural } from '@/lib/words'
import { CitedNames } from './cited-names'

interface ApparatusProps {
  readonly version: Version
  readonly point: Point
  readonly of: readonly PointVariants[]
  readonly sources: Sources
  readonly notes: Notes
}

/** Where printed copies differ, as a critical apparatus has it: lemma, bracket, then each reading with its witnesses. */
export const Apparatus = ({ version, point, of, sources, notes }: ApparatusProps) =>
  of.length > 0 && (
    <section className="apparatus" aria-labelledby="variants">
      <h2 id="variants">Where copies differ</h2>
      <p className="note">
        Before the bracket our wording, after it what the copies have, each with those that have it.
      </p>
      <dl>
        {of.flatMap(({ point: id, variants }) =>
          variants.map((variant) => (
            <div key={variant.place.line}>
              <dt>
                <Part version={version} of={id} whole={point} />
                <Lemma of={variant} />
              </dt>
              {variant.readings.map(({ text, witnesses, place }) => (
                <dd key={place.line}>
                  {text}
                  <span className="by">
                    {' '}
                    <CitedNames
                      of={witnesses}
                      sources={sources}
                      href={(source) => routes.anchor('', `n${numberOf(source, notes)}`)}
                    />
                  </span>
                </dd>
              ))}
            </div>
          )),
        )}
      </dl>
    </section>
  )

/** The sub-point, on the page of its point. */
function Part({ version, of, whole }: { version: Version; of: string; whole: Point }) {
  const part = of === whole.id ? undefined : findPoint(version, of)
  return part && <b className="pt">{pointLabel(part)}</b>
}

/** Words of the text, or in parentheses a name for what it has no words for. */
export const Lemma = ({ of: { lemma, inText } }: { of: Variant }) => (
  <>
    {inText ? <span className="lemma">{lemma}</span> : `(${lemma})`}
    <span aria-hidden="true"> ]</span>
  </>
)

/** For lists of points: that copies differ, and the way to where they do. Nothing where they do not. */
export function VariantsLine({ point, of }: { point: Point; of: readonly PointVariants[] }) {
  const count = countVariants(of)
  if (count === 0) return null
  return (
    <p className="note">
      <a href={routes.anchor(routes.point(point.version, point.id), 'variants')}>
        {`Copies differ at ${plural(count, 'place')}`}
        <i className="h">{` of ${point.number ? `point ${point.number}` : point.gist}`}</i>
      </a>
    </p>
  )
}
