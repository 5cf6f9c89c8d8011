import { carrier, type Sources } from '@/lib/cited-names'
import { routes } from '@/lib/routes'
import type { OnOneSource } from '@/lib/single-source'
import type { Source } from '@/lib/types'
import { PointNumbers } from './point-numbers'

/** Points that rest on a single source, each with the source. */
export const RestOnOneSource = ({ of, sources }: { of: readonly OnOneSource[]; sources: Sources }) => (
  <section className="doc" aria-labelledby="single-source">
    <h2 id="single-source">Points on a single source</h2>
    <p>For these points one source only is cited here. A second one would be welcome.</p>
    <dl className="meanings">
      {of.map(({ version, source, points }) => (
        <div key={`${version.id} ${source}`}>
          <dt>
            <a href={routes.version(version.id)}>{version.short}</a>
          </dt>
          <dd>
            <p>
              On <a href={routes.anchor('', source)}>{nameOf(sources.get(source))}</a> alone:
            </p>
            <PointNumbers version={version} points={points} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

const nameOf = (source: Source | undefined) => (source ? carrier(source) : '')
