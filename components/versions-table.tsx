import { routes } from '@/lib/routes'
import { statedPoints, versionHeads } from '@/lib/sheet/words'
import type { Version } from '@/lib/types'
import { day } from '@/lib/words'
import { EvidenceMark } from './evidence'

interface VersionsTableProps {
  readonly versions: readonly Version[]
  readonly base: string
  /** Where another version becomes the base; without it there is no such column. */
  readonly baseHref?: (version: string) => string
}

/** What one is looking at: the versions with date, evidence, issuer and number of points, and the way to another base. */
export const VersionsTable = ({ versions, base, baseHref }: VersionsTableProps) => (
  <table role="table" className="versions">
    <thead role="rowgroup">
      <tr role="row">
        {versionHeads.map((name) => (
          <th key={name} role="columnheader" scope="col">
            {name}
          </th>
        ))}
        {baseHref && (
          <th role="columnheader" scope="col" className="use">
            Base
          </th>
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {versions.map((version) => (
        <tr key={version.id} role="row">
          <th role="rowheader" scope="row">
            <a href={routes.version(version.id)}>{version.short}</a>
            {!baseHref && version.id === base && <span className="tag">base</span>}
          </th>
          <td role="cell">{day(version.dated)}</td>
          <td role="cell">
            <EvidenceMark of={version.evidence} />
          </td>
          <td role="cell">{version.issuer}</td>
          <td role="cell">{statedPoints(version)}</td>
          {baseHref && (
            <td role="cell" className="use">
              {version.id === base ? (
                <span className="tag">base</span>
              ) : (
                <UseAsBase of={version} href={baseHref(version.id)} />
              )}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const UseAsBase = ({ of, href }: { of: Version; href: string }) => (
  <a href={href}>
    use<i className="h">{` the ${of.short}`}</i> as base
  </a>
)
