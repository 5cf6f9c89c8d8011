import type { Dispute } from '@/lib/disputes'
import { routes } from '@/lib/routes'
import { Standings } from './standings'

/** What is disputed on a topic: on what the accounts differ, and where they stand whole. Nothing where they agree. */
export const Disputes = ({ of }: { of: readonly Dispute[] }) =>
  of.length > 0 && (
    <section className="disputes" aria-labelledby="disputed">
      <h2 id="disputed">What is disputed</h2>
      <ul>
        {of.map(({ version, row, reported }) => (
          <li key={`${version.id} ${reported.point}`}>
            <p className="line">
              <Standings of={reported} />
              <span>
                <a href={routes.point(version.id, reported.point)}>{version.short}</a>,{' '}
                <a href={`#${row.id}`}>{row.code}</a>
              </span>
            </p>
            <p className="said">{reported.dispute}</p>
          </li>
        ))}
      </ul>
    </section>
  )
