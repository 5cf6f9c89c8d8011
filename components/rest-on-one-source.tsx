import { carrier, type Sources } from '@/lib/cited-names'
import { pointName } from '@/lib/point-names'
import { routes } from '@/lib/routes'
import type { OnOneSource } from '@/lib/single-source'
import type { Source } from '@/lib/types'
import { day } from '@/lib/words'

/** Points that rest on a single source, each with the source. */
export const RestOnOneSource = ({ of, sources }: { of: readonly OnOneSource[]; sources: Sources }) => (
  <section className="doc" aria-labelledby="single-source">
    <h2 id="single-source">Points on a single source</h2>
    <p>For these points we know of one source only. A second one would be welcome.</p>
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
            <ul className="run">
              {points.map((point) => (
                <li key={point.id}>
                  <a href={routes.point(version.id, point.id)}>{point.number ?? pointName(version, point)}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

/** Pages that are cited for being there and could not be opened. */
export const NotOpened = ({ of }: { of: readonly Source[] }) => (
  <section className="doc" aria-labelledby="not-opened">
    <h2 id="not-opened">Pages that could not be opened</h2>
    <p>
      We know of these pages from others that name or quote them, or from their headline. The date is that of the page,
      as far as it is known.
    </p>
    <ul className="not-opened">
      {of.map((source) => (
        <li key={source.id}>
          <a href={routes.anchor('', source.id)}>{carrier(source)}</a>
          {`, ${source.issued ? `${source.circa ? 'about ' : ''}${day(source.issued)}` : 'no date'}: ${source.title}`}
        </li>
      ))}
    </ul>
  </section>
)

const nameOf = (source: Source | undefined) => (source ? carrier(source) : '')
