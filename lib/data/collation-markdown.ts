import type { ListItem, RootContent } from 'mdast'
import { capitalise, signWords } from '../words'
import type { CollationFile, ComparedRow, ComparedVersion, PairReading, RowText } from './collation-file'
import { cited, entry, heading, list, markdown, paragraph, strong } from './markdown'
import { aboutLines, accountEntry, sourceList } from './markdown-parts'

/** The comparison to read: every row with what each version has, read against the first. */
export function collationMarkdown({ about, versions, topics, rows, sources }: CollationFile): string {
  const [base] = versions
  return markdown([
    heading(1, 'All versions, row by row'),
    aboutLines(about, about.page),
    ...list(versions.map((version) => entry(paragraph(strong(version.short), `: ${version.title}, ${version.dated}`)))),
    paragraph(`Read against: ${base?.short ?? ''}`),
    ...topics.flatMap(({ id, title, summary }) => [
      heading(2, title),
      paragraph(summary),
      ...rows.filter(({ topic }) => topic === id).flatMap((row) => rowParts(row, versions)),
    ]),
    ...sourceList(sources),
  ])
}

/** A row with what each version has, read against the first. */
export const rowParts = (row: ComparedRow, versions: readonly ComparedVersion[]): readonly RootContent[] => [
  heading(3, `${row.code}: ${row.title}`),
  ...(row.note ? [paragraph(row.note)] : []),
  ...list(
    row.texts.map((text) => {
      const version = versions.find(({ id }) => id === text.version)
      const reading = row.readings.find((one) => one.base === versions[0]?.id && one.version === text.version)
      return textEntry(version?.short ?? text.version, text, reading)
    }),
  ),
]

/** What a version has in a row: how it reads and what changed, then its texts, its accounts or its silence. */
const textEntry = (name: string, text: RowText, reading: PairReading | undefined): ListItem =>
  entry(
    paragraph(strong(`${name}.`), ...standing(text, reading)),
    ...list([
      ...text.points
        .filter(({ text }) => text !== '')
        .map(({ number, text, partial, citations }) =>
          entry(
            paragraph(
              ...(number ? [strong(`${number}.`), ' '] : []),
              `${text}${partial ? ' (in part)' : ''}`,
              ...cited(citations),
            ),
          ),
        ),
      ...(text.reports ?? []).flatMap(({ dispute, accounts }) => [
        ...(dispute ? [entry(paragraph(dispute))] : []),
        ...accounts.map(accountEntry),
      ]),
    ]),
  )

function standing({ silence, reports }: RowText, reading: PairReading | undefined) {
  if (silence) return [said(capitalise(silence.kind), silence.because), ...cited(silence.citations)]
  if (reports) return [said(...new Set(reports.map(({ standing }) => capitalise(standing))))]
  if (reading === undefined || reading.kind === 'accounts' || reading.kind === 'silence') return []
  return [said(signWords(reading.kind)), 'words' in reading ? ` ${reading.words}` : '']
}

/** Sentences after a name, each with its full stop. */
const said = (...words: readonly (string | undefined)[]): string =>
  words.flatMap((one) => (one ? ` ${one.replace(/\.$/, '')}.` : '')).join('')
