import { routes } from '@/lib/routes'
import type { Version } from '@/lib/types'

/** The version that the others are read against: plain links, the current one marked. */
export const SheetBases = ({ of, base }: { of: readonly Version[]; base?: string }) => (
  <nav className="choice ways" aria-label="Base">
    <b>Base</b>
    <ul>
      {of.map(({ id, short }) => (
        <li key={id}>
          <a href={routes.sheetOf(id)} aria-current={id === base ? 'page' : undefined}>
            {short}
          </a>
        </li>
      ))}
      {base && (
        <li>
          <a href={routes.sheets()}>all sheets</a>
        </li>
      )}
    </ul>
  </nav>
)
