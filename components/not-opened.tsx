import { carrier } from '@/lib/cited-names'
import { routes } from '@/lib/routes'
import type { Source } from '@/lib/types'
import { issuedWords } from '@/lib/words'

/** Pages that are cited for being there and were not opened. */
export const NotOpened = ({ of }: { of: readonly Source[] }) => (
  <section className="doc" aria-labelledby="not-opened">
    <h2 id="not-opened">Pages that were not opened</h2>
    <p>
      We know of these pages from others that name or quote them, or from their headline. The date is that of the page,
      as far as it is known.
    </p>
    <ul className="not-opened">
      {of.map((source) => (
        <li key={source.id}>
          <a href={routes.anchor('', source.id)}>{carrier(source)}</a>
          {`, ${issuedWords(source) ?? 'no date'}: ${source.title}`}
        </li>
      ))}
    </ul>
  </section>
)
