import { mostAbreast } from '@/lib/columns'
import type { RowFromAllSides, TopicFromAllSides } from '@/lib/take-along/all-sides'
import { day } from '@/lib/words'
import { ConfusionNotes } from '../confusion-notes'
import { EvidenceMark, evidenceRule } from '../evidence'
import { BaseTag } from './against'
import { CellAgainstAll } from './cell'
import type { Surroundings } from './surroundings'

/** Rows × versions, as on the site, with every version as base at once; the style leaves the chosen one. */
export const Rows = ({ topics, ...rest }: Surroundings & { readonly topics: readonly TopicFromAllSides[] }) => (
  <div className={rest.plans.versions.length > mostAbreast ? 'study wide many' : 'study wide'}>
    <table role="table" className="cmp">
      <caption className="h">Every version, read against the one that is chosen as base</caption>
      <Heads {...rest} />
      {topics.map(({ topic, rows }) => (
        <tbody key={topic.id} role="rowgroup">
          <tr role="row" className="topic" id={topic.id}>
            <th role="rowheader" scope="rowgroup" colSpan={rest.plans.versions.length + 1}>
              <h2>{topic.title}</h2>
            </th>
          </tr>
          <tr role="row" className="sum">
            <td role="cell" colSpan={rest.plans.versions.length + 1}>
              {topic.summary}
            </td>
          </tr>
          {rows.map((row) => (
            <RowLine key={row.row.id} of={row} {...rest} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
)

const Heads = ({ plans: { versions } }: Surroundings) => (
  <thead role="rowgroup">
    <tr role="row" className="heads">
      <th role="columnheader" scope="col" className="corner r">
        Provision
      </th>
      {versions.map((version) => (
        <th
          key={version.id}
          role="columnheader"
          scope="col"
          className={`of-${version.id} ${evidenceRule(version.evidence)}`}
        >
          <a href={`#${version.id}`}>{version.short}</a>
          <span className="meta">
            <BaseTag of={version} />
            {`${day(version.dated)} `}
            <EvidenceMark of={version.evidence} />
          </span>
        </th>
      ))}
    </tr>
  </thead>
)

const RowLine = ({ of: { row, cells }, ...rest }: Surroundings & { readonly of: RowFromAllSides }) => (
  <tr role="row" className="row" id={row.id}>
    <th role="rowheader" scope="row" className="rowhead">
      <a className="code" href={`#${row.id}`}>
        {row.code}
      </a>{' '}
      <span className="title">{row.title}</span>
      {row.note && <span className="note">{row.note}</span>}
      <ConfusionNotes of={rest.plans.confusions.filter(({ rows }) => rows.includes(row.id))} />
    </th>
    {cells.map((cell) => (
      <td
        key={cell.version.id}
        role="cell"
        className={`k of-${cell.version.id}${cell.cell.reading.kind === 'silence' ? ' z' : ''}`}
      >
        <b className="who">{cell.version.short}</b>
        <CellAgainstAll of={cell} {...rest} />
      </td>
    ))}
  </tr>
)
