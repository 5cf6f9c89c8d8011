import type { Withdrawn } from '@/lib/kept/types'
import { routes } from '@/lib/routes'
import { day, plural } from '@/lib/words'

/** Every address that was ever withdrawn. */
export const WithdrawnList = ({ of: withdrawn }: { of: readonly Withdrawn[] }) => (
  <article className="doc">
    <h1>Withdrawn addresses</h1>
    <p>
      An address is given once. Where what stood there turns out not to exist, the address stays and says so, and is
      listed here. Changes of wording are among the <a href={routes.corrections()}>corrections</a>.
    </p>
    <p>
      {withdrawn.length === 0
        ? 'No address has been withdrawn so far.'
        : `${plural(withdrawn.length, 'address', 'addresses')} so far:`}
    </p>
    {withdrawn.length > 0 && (
      <ul>
        {withdrawn.map((entry) => (
          <li key={entry.address}>
            <code>{entry.address}</code>, {day(entry.date)}: {entry.was}. {entry.because} See{' '}
            <a href={entry.goTo}>{entry.goTo}</a>.
          </li>
        ))}
      </ul>
    )}
  </article>
)
