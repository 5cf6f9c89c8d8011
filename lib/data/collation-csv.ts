import { aboutRecord } from './about'
import type { CollationFile, ComparedRow, PairReading, RowText } from './collation-file'
import { type CsvRecord, csv } from './csv'
import { accountLines, citationWords } from './in-words'

/**
 * The comparison as a table: a record for each row, base and version. What is read against itself is called base, so
 * that choosing one base leaves every version once in each row.
 */
export function collationCsv({ about, versions, topics, rows }: CollationFile): string {
  const titles = new Map(topics.map(({ id, title }) => [id, title]))
  return csv(
    rows.flatMap((row) =>
      versions.flatMap(({ id: base }) =>
        versions.map(({ id: version }) => ({
          topic: titles.get(row.topic) ?? row.topic,
          row: row.id,
          code: row.code,
          title: row.title,
          ...cells(row, base, version),
          address: row.address,
          ...aboutRecord(about),
        })),
      ),
    ),
  )
}

function cells(row: ComparedRow, base: string, version: string): CsvRecord {
  const [there, here] = [textIn(row, base), textIn(row, version)]
  const reading = row.readings.find((one) => one.base === base && one.version === version)
  const { points, text, silence, reports = [] } = here
  return {
    base,
    version,
    reading: reading?.kind ?? 'base',
    points: points.map(({ id, number }) => number ?? id).join('; '),
    text,
    base_text: there.text,
    facts: reading ? factsOf(reading) : '',
    silence: silence?.kind ?? '',
    because: silence?.because ?? '',
    standing: reports.map(({ standing }) => standing).join('\n'),
    dispute: reports.flatMap(({ dispute }) => dispute ?? []).join('\n'),
    accounts: accountLines(reports.flatMap(({ accounts }) => accounts)),
    sources: citationWords([...points, ...(silence ? [silence] : [])].flatMap(({ citations }) => citations)),
  }
}

const textIn = ({ texts }: ComparedRow, version: string): RowText =>
  texts.find((one) => one.version === version) ?? { version, text: '', points: [] }

/** What an account names differently is told with the outlet that reported it. */
function factsOf(reading: PairReading): string {
  if ('words' in reading) return reading.words
  return reading.kind === 'accounts' ? reading.named.map(({ words }) => words).join('\n') : ''
}
