import { columnClass } from '@/lib/columns'
import { baseOverview, overview } from '@/lib/overview'
import { routes } from '@/lib/routes'
import type { CollatedTopic, Collation, Version } from '@/lib/types'
import { countWords, plural } from '@/lib/words'
import { BriefFacts } from './change-facts'
import { evidenceRule } from './evidence'
import { PointLink } from './point-link'
import { Status } from './signs'
import { HeadParticulars } from './version-heads'

/** Topics × versions at a glance: what each version does on each topic against the base. Every cell leads to the topic. */
export function TopicGrid({ collation }: { collation: Collation }) {
  const [base, ...others] = collation.versions
  if (!base) return null
  return (
    <table role="table" className="topics" aria-labelledby="glance">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {collation.versions.map((version, at) => (
            <Head key={version.id} version={version} at={at} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {collation.topics.map((collated) => (
          <tr key={collated.topic.id} role="row">
            <th role="rowheader" scope="row">
              <a href={`#${collated.topic.id}`}>{collated.topic.label}</a>
            </th>
            <BaseCell of={collated} base={base} />
            {others.map((version, at) => (
              <VersionCell key={version.id} of={collated} at={at + 1} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Head = ({ version, at }: { version: Version; at: number }) => (
  <th role="columnheader" scope="col" className={`${evidenceRule(version.evidence)} ${columnClass(at)}`}>
    <b>{version.short}</b> <HeadParticulars of={version} base={at === 0} />
  </th>
)

function BaseCell({ of, base }: { of: CollatedTopic; base: Version }) {
  const { figure, points } = baseOverview(of, base)
  return (
    <td role="cell" className="b">
      {figure && (
        <p className="fig">
          <b>{figure.text}</b> {figure.unit}
        </p>
      )}
      {points.length === 0 ? (
        <a href={`#${of.topic.id}`}>no point</a>
      ) : (
        <ul>
          {points.map((point) => (
            <li key={point.id}>
              <PointLink of={point} /> {point.gist}
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}

function VersionCell({ of, at }: { of: CollatedTopic; at: number }) {
  const { rows, counts, brief, accounts } = overview(of, at)
  return (
    <td role="cell" className={columnClass(at)}>
      <a href={routes.anchor('', of.topic.id)}>
        {counts.map(({ sign, rows: count }) => (
          <Status key={sign} of={sign} words={countWords(sign, count, rows)} />
        ))}
      </a>
      {accounts && (
        <p className="note">
          {accounts.readings.length > 0 && <b>{`${accounts.readings.join(' or ')}: `}</b>}
          {plural(accounts.count, 'account')}
        </p>
      )}
      <BriefFacts of={brief} />
    </td>
  )
}
