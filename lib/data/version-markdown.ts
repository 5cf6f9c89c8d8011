import type { BlockContent, ListItem } from 'mdast'
import { pointLabel } from '../point-names'
import { capitalise, evidenceWords, uncheckedWords } from '../words'
import { cited, entry, heading, list, markdown, paragraph, prose, strong } from './markdown'
import { aboutLines, accountEntry, sourceList } from './markdown-parts'
import type { VersionFile } from './version-file'

type Point = VersionFile['version']['points'][number]

/** A version to read, its citations in the form of Pandoc. */
export const versionMarkdown = ({ about, version, sources }: VersionFile): string =>
  markdown([
    heading(1, version.title),
    aboutLines(about, version.address),
    paragraph(
      `${version.issuer}, ${version.dated}; ${version.known}. Evidence: ${version.evidence} (${evidenceWords[version.evidence]}). ${version.stated} points, as the sources say.`,
    ),
    ...(version.basedOn
      ? [paragraph(`Made from ${version.basedOn.version}, as a source says.`, ...cited(version.basedOn.citations))]
      : []),
    ...prose(version.intro),
    ...(version.questions.length > 0 ? [heading(2, 'On the text as a whole')] : []),
    ...list(
      version.questions.map(({ title, dispute, accounts }) =>
        entry(paragraph(strong(`${title}.`), dispute ? ` ${dispute}` : ''), ...list(accounts.map(accountEntry))),
      ),
    ),
    heading(2, 'Points'),
    ...pointList(version.points),
    ...sourceList(sources),
  ])

/** Points under one another, as the text has them. */
export const pointList = (points: readonly Point[]): BlockContent[] => list(entriesUnder(undefined, points))

const entriesUnder = (above: Point | undefined, points: readonly Point[]): readonly ListItem[] =>
  points
    .filter(({ parent }) => parent === above?.id)
    .map((point) =>
      entry(
        paragraph(...pointWords(point, above)),
        ...remarks(point),
        ...list([
          ...entriesUnder(point, points),
          ...point.accounts.map(accountEntry),
          ...point.variants.map(variantEntry),
        ]),
      ),
    )

const stateWords = {
  stands: '',
  'struck out': 'Struck out in the text itself.',
  'not read': 'Its text could not be read.',
} as const

/**
 * The number stands in the words: what shows a Markdown file would count those of a list anew. Citations that a
 * sub-point has from its point stand there.
 */
function pointWords(point: Point, above: Point | undefined) {
  const name = point.gist ?? (point.number === undefined ? capitalise(pointLabel(point)) : undefined)
  const isShared = JSON.stringify(point.citations) === JSON.stringify(above?.citations)
  return [
    strong([point.number, name].flatMap((part) => (part ? `${part}.` : [])).join(' ')),
    ...[point.text, stateWords[point.state]].flatMap((words) => (words ? ` ${words}` : [])),
    ...(isShared ? [] : cited(point.citations)),
  ]
}

/** What is not checked, what the editors remark, and what accounts differ about. */
const remarks = ({ checked, notes, dispute }: Point): readonly BlockContent[] => [
  ...(checked ? [] : [paragraph(`${uncheckedWords}.`)]),
  ...notes.map((note) => paragraph(`Note: ${note}`)),
  ...(dispute ? [paragraph(dispute)] : []),
]

const variantEntry = ({ lemma, readings }: Point['variants'][number]): ListItem =>
  entry(
    paragraph(
      `Copies differ at “${lemma}”: `,
      ...readings.flatMap(({ text, witnesses }, at) => [at === 0 ? text : `; ${text}`, ...cited(witnesses)]),
    ),
  )
