import { InternalHyperlink, type Paragraph, type ParagraphChild } from 'docx'
import { isDerived } from '../descent'
import { paragraphsOf } from '../paragraphs'
import { pointLabel } from '../point-names'
import { citationsOf } from '../points'
import { routes } from '../routes'
import type { LetteredNote } from '../sheet/lettered'
import { toNote } from '../sheet/words'
import type { Cell, Silence, Span, Version } from '../types'
import { elsewhereWords, signsOf, signWords, uncheckedWords, unmarkedWords } from '../words'
import { reportParagraphs } from './accounts'
import type { Context } from './context'
import { factParagraphs } from './facts'
import { noteAnchor } from './lettered'
import { markedRuns } from './marks'
import { linked, paragraph, words } from './words'

/** A cell says what the sheet's page says, in the same order; nothing folds. */
export function cellParagraphs(cell: Cell, version: Version, context: Context): readonly Paragraph[] {
  const lettered = context.sheet.lettered.filter((note) => cell.points.some(({ point }) => point === note.point))
  return [
    ...readingParagraphs(cell, version, lettered, context),
    ...lettered.map((note) =>
      paragraph(
        'Small',
        new InternalHyperlink({ anchor: noteAnchor(note), children: [words(toNote(note), 'Strong')] }),
      ),
    ),
  ]
}

function readingParagraphs(
  cell: Cell,
  version: Version,
  lettered: readonly LetteredNote[],
  context: Context,
): readonly Paragraph[] {
  const { reading } = cell
  if (reading.kind === 'silence') return silenceParagraphs(cell, reading.silence, version, context)
  if (reading.kind === 'accounts')
    return reading.reported.flatMap((reported) =>
      reportParagraphs(reported, {
        evidence: version.evidence,
        named: reading.named,
        inNote: lettered.some((note) => note.kind === 'accounts' && note.reported === reported),
        citing: context.citing,
      }),
    )
  const [base] = context.sheet.collation.versions
  const { elsewhere } = cell
  return [
    paragraph('Reading', ...spaced([...numbers(cell), ...statuses(cell), ...evidence(version)])),
    ...(elsewhere && base
      ? [paragraph('Small', elsewhereWords(elsewhere, `the ${base.short}`, isDerived(version, base)))]
      : []),
    ...(reading.kind === 'unmarked' ? [paragraph('Small', unmarkedWords[reading.why])] : []),
    ...('facts' in reading ? factParagraphs(reading) : []),
    ...textParagraphs(cell, version, context),
    ...(cell.points.some(({ point }) => !point.checked) ? [paragraph('Small', uncheckedWords)] : []),
  ]
}

const numbers = ({ points }: Cell) =>
  points.map(({ point, partial }) => words(`${pointLabel(point)}${partial ? ', in part' : ''}`, 'PointNumber'))

const statuses = ({ reading }: Cell) => signsOf(reading).map((sign) => words(signWords(sign), 'Status'))

const evidence = ({ evidence }: Version) => (evidence === 'published text' ? [] : [words(evidence, 'Evidence')])

const spaced = (parts: readonly ParagraphChild[]) => parts.flatMap((part, at) => (at > 0 ? [words('  '), part] : part))

/** The restated texts, one paragraph per point. Where there are several, each starts with its number. */
function textParagraphs({ reading, points }: Cell, version: Version, { citing }: Context): readonly Paragraph[] {
  const spans =
    reading.kind === 'changed'
      ? paragraphsOf(reading.spans)
      : points.map(({ text }): readonly Span[] => [{ kind: 'same', base: text, text }])
  return points.map(({ point }, at) =>
    paragraph(
      'PointText',
      ...(points.length > 1 ? [words(`${pointLabel(point)} `, 'PointNumber')] : []),
      ...markedRuns(spans[at] ?? []),
      ...citing.marks(citationsOf(version, point)),
    ),
  )
}

/** Which of the six silences it is, and who says so or why where that is known. */
function silenceParagraphs(
  cell: Cell,
  { because, citations, see }: Silence,
  version: Version,
  { citing, absolute }: Context,
): readonly Paragraph[] {
  const named = spaced([...numbers(cell), ...statuses(cell)])
  return [
    ...(because
      ? [paragraph('Reading', ...named), paragraph('Small', because, ...citing.marks(citations))]
      : [paragraph('Reading', ...named, ...citing.marks(citations))]),
    ...(see
      ? [paragraph('Small', linked('Reports on the whole topic', absolute(routes.point(version.id, see)), 'Hyperlink'))]
      : []),
  ]
}
