import type { countRows } from '@/lib/changed-rows'
import { factNames, filterId } from '@/lib/fact-kinds'

interface FactFilterProps {
  readonly counts: ReturnType<typeof countRows>
  /** True where several versions stand beside the base. */
  readonly several: boolean
}

/**
 * How many rows differ by each kind of fact. Every count is a link that leaves only those rows: its target is the entry
 * itself, so the choice stands in the address, can be sent, and needs no script.
 */
export const FactFilter = ({ counts: { all, byKind }, several }: FactFilterProps) =>
  byKind.length > 0 && (
    <nav className="kinds" aria-labelledby="kinds">
      <h2 id="kinds">{several ? 'Rows where, in a version, this changed:' : 'Rows where this changed:'}</h2>
      <ul>
        {byKind.map(({ kind, rows }) => (
          <li key={kind} id={filterId(kind)}>
            <a href={`#${filterId(kind)}`}>
              {factNames[kind].changed} <b>{rows}</b>
            </a>
          </li>
        ))}
        <li className="every">
          <a href="#kinds">
            all rows <b>{all}</b>
          </a>
        </li>
      </ul>
    </nav>
  )
