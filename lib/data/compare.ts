import { citationsOf } from '../points'
import { publishCitations, publishCited } from '../publish-cited'
import { routes } from '../routes'
import type { Cell, Reading, Reported, Row, Topic, Version } from '../types'
import { aboutFile } from './about'
import { citedSources } from './cited-sources'
import type {
  Against,
  CollationFile,
  ComparedRow,
  NamedByAccount,
  PairReading,
  PublishedReport,
  RowPoint,
  RowText,
} from './collation-file'
import type { Material } from './material'
import { told, toldBy, toldFacts } from './told'

/** Everything that the comparison finds, in all of its directions. */
export function collationFile(material: Material): CollationFile {
  const { plans, absolute } = material
  return {
    about: aboutFile(material, 'All versions against each other, row by row', 'collation.schema.json'),
    versions: plans.versions.map(({ id, short, title, issuer, dated, evidence }) => ({
      id,
      short,
      title,
      issuer,
      dated,
      evidence,
      address: absolute(routes.version(id)),
    })),
    topics: plans.topics.map(({ id, title, label, summary }) => ({
      id,
      title,
      label,
      summary,
      address: absolute(routes.topic(id)),
    })),
    rows: plans.topics.flatMap((topic) => topic.rows.map((row) => comparedRow(material, topic, row))),
    sources: citedSources(plans, ({ kind }) => kind === 'version' || kind === 'point' || kind === 'silence'),
  }
}

function comparedRow(material: Material, topic: Topic, row: Row): ComparedRow {
  const { place: _, points: __, silences: ___, ...own } = row
  const { plans, collationOf, absolute } = material
  const sides = plans.versions.flatMap((version) => {
    const rows = collationOf(version.id).topics.flatMap(({ rows }) => rows)
    const [first, ...others] = rows.find((one) => one.row.id === row.id)?.cells ?? []
    return first ? [{ version, own: first, others }] : []
  })
  return {
    ...own,
    address: absolute(routes.anchor(routes.topic(topic.id), row.id)),
    texts: sides.map(({ version, own: cell }) => rowText(material, version, cell)),
    readings: sides.flatMap(({ version, others }) => others.map((cell) => pairReading(version.id, cell))),
  }
}

/** The cell of a version in the collation in which it is the base, so that it is read against nothing. */
function rowText({ absolute }: Material, version: Version, { text, points, figure, reading }: Cell): RowText {
  return {
    version: version.id,
    text: reading.kind === 'silence' ? '' : text,
    points: points.map(
      ({ point, text, partial }): RowPoint => ({
        id: point.id,
        ...(point.number !== undefined && { number: point.number }),
        text,
        partial,
        address: absolute(routes.point(version.id, point.id)),
        citations: publishCitations(citationsOf(version, point)),
      }),
    ),
    ...(figure !== undefined && { figure }),
    ...(reading.kind === 'silence' && {
      silence: { ...reading.silence, citations: publishCitations(reading.silence.citations) },
    }),
    ...(reading.kind === 'accounts' && { reports: reading.reported.map(publishedReport) }),
  }
}

const publishedReport = ({ place: _, version: __, accounts, ...own }: Reported): PublishedReport => ({
  ...own,
  accounts: accounts.map(publishCited),
})

const pairReading = (base: string, { version, reading, elsewhere }: Cell): PairReading => ({
  base,
  version,
  ...(elsewhere && { elsewhere }),
  ...against(reading),
})

function against(reading: Reading): Against {
  switch (reading.kind) {
    case 'base':
      throw new Error('The base is not read against itself')
    case 'changed':
      return { kind: 'changed', spans: reading.spans, ...told(reading) }
    case 'rewritten':
      return { kind: 'rewritten', ...told(reading) }
    case 'accounts':
      return { kind: 'accounts', named: namedBy(reading) }
    case 'silence':
      return { kind: 'silence', silence: reading.silence.kind }
    default:
      return reading
  }
}

const namedBy = ({ reported, named = [] }: Extract<Reading, { kind: 'accounts' }>): readonly NamedByAccount[] =>
  reported.flatMap(({ point, accounts }) =>
    accounts.flatMap((account, at) => {
      const facts = named.find((entry) => entry.account === account)?.facts
      return facts ? [{ point, account: at + 1, facts: toldFacts(facts), words: toldBy(facts, account.outlet) }] : []
    }),
  )
