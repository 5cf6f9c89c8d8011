import { columnClass } from '@/lib/columns'
import { routes } from '@/lib/routes'
import type { Version } from '@/lib/types'
import { day } from '@/lib/words'
import { EvidenceMark, evidenceRule } from './evidence'

/** The column heads of a comparison: each version with its date and evidence, the base first. They stay in view. */
export const VersionHeads = ({ versions }: { versions: readonly Version[] }) => (
  <thead role="rowgroup">
    <tr role="row" className="heads">
      <th role="columnheader" scope="col" className="corner r">
        {`Read against the ${versions[0]?.short ?? ''}`}
      </th>
      {versions.map((version, at) => (
        <th
          key={version.id}
          role="columnheader"
          scope="col"
          className={`${columnClass(at)} ${evidenceRule(version.evidence)}`}
        >
          <a href={routes.version(version.id)}>{version.short}</a>
          <HeadParticulars of={version} base={at === 0} />
        </th>
      ))}
    </tr>
  </thead>
)

/** What stands under the name of a version at the head of its column or row. */
export const HeadParticulars = ({ of, base = false }: { of: Version; base?: boolean }) => (
  <>
    {base && <span className="tag">base</span>}
    <span className="meta">
      {`${day(of.dated)} `}
      <EvidenceMark of={of.evidence} />
    </span>
  </>
)
