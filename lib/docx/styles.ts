import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'

/**
 * The named styles of a sheet, so that whoever works on with it can change the look of all marks or all headings at
 * once. Times New Roman and Arial: every word processor has them or faces of the same widths, and their figures line up.
 */

const text = 'Times New Roman'
const label = 'Arial'

/** Sizes are in half points, as the format counts them. */
const size = { title: 30, heading: 22, figure: 22, text: 19, label: 16, note: 15 } as const

/** In twentieths of a point; lines are set a little wider than single. */
const spacing = ({ before = 0, after = 40 } = {}) => ({ before, after, line: 265, lineRule: LineRuleType.AUTO })

/** Accounts stand beside a broken rule, as what is only reported does everywhere. */
const account = {
  keepLines: true,
  border: { left: { style: BorderStyle.DASHED, size: 6, space: 5 } },
  indent: { left: 140 },
} as const

const paragraphStyles = {
  Series: { run: { font: label, size: size.label, bold: true }, paragraph: { spacing: spacing({ after: 20 }) } },
  Basis: { run: { font: label, size: size.label + 2 } },
  Small: { run: { font: label, size: size.note }, paragraph: { keepLines: true, spacing: spacing({ after: 60 }) } },
  TitleCell: { run: { font: label, size: size.label }, paragraph: { spacing: spacing({ after: 0 }) } },
  ColumnHead: {
    run: { font: label, size: size.label + 1, bold: true },
    paragraph: { keepNext: true, spacing: spacing({ before: 20, after: 20 }) },
  },
  RowCode: { run: { font: label, size: size.note, bold: true } },
  RowTitle: { run: { font: label, size: size.label + 1 } },
  Reading: { run: { font: label, size: size.label } },
  Fact: {
    run: { font: label, size: size.label + 1 },
    paragraph: { keepLines: true, indent: { left: 120, hanging: 120 } },
  },
  PointText: { paragraph: { spacing: spacing({ after: 80 }) } },
  Account: {
    run: { size: size.text - 1 },
    paragraph: { ...account, spacing: spacing({ before: 40, after: 0 }) },
  },
  Claimant: { run: { font: label, size: size.note }, paragraph: { ...account, spacing: spacing({ after: 60 }) } },
  NoteHead: {
    run: { font: label, size: size.label, bold: true },
    paragraph: { keepNext: true, spacing: spacing({ before: 100 }) },
  },
  NoteEntry: { run: { size: size.text - 2 } },
  RunningLine: { run: { font: label, size: size.note }, paragraph: { spacing: spacing({ after: 0 }) } },
} as const satisfies Readonly<Record<string, Omit<IParagraphStyleOptions, 'id'>>>

const box = { style: BorderStyle.SINGLE, size: 6, space: 0 } as const
const added = { bold: true, underline: {} } as const
const removed = { strike: true } as const

const characterStyles = {
  PointNumber: { run: { font: label, bold: true } },
  Status: { run: { font: label, bold: true } },
  Evidence: { run: { font: label, italics: true } },
  Strong: { run: { bold: true } },
  Figure: { run: { bold: true, size: size.figure } },
  Lemma: { run: { italics: true } },
  Added: { run: added },
  AddedNumber: { run: { ...added, border: box } },
  Removed: { run: removed },
  RemovedNumber: { run: { ...removed, border: { ...box, style: BorderStyle.DASHED } } },
  RemovalBracket: { run: { bold: true } },
} as const satisfies Readonly<Record<string, Omit<ICharacterStyleOptions, 'id'>>>

export type ParagraphStyle = keyof typeof paragraphStyles
export type CharacterStyle = keyof typeof characterStyles | 'Hyperlink' | 'EndnoteReference'

/** "RowTitle" is called "Row title" where styles are listed. */
const named = <Style extends object>(styles: Readonly<Record<string, Style>>) =>
  Object.entries(styles).map(([id, style]) => ({
    id,
    name: id.charAt(0) + id.slice(1).replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`),
    quickFormat: true,
    ...style,
  }))

const heading = (level: number, halfPoints: number) => ({
  run: { font: label, size: halfPoints, bold: true, color: '000000' },
  paragraph: { keepNext: true, outlineLevel: level, spacing: spacing({ before: 60, after: 60 }) },
})

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: text, size: size.text, language: { value: 'en-GB' } },
      paragraph: { spacing: spacing() },
    },
    heading1: heading(0, size.title),
    heading2: heading(1, size.heading),
    hyperlink: { run: { color: '000000', underline: {} } },
    endnoteText: { run: { size: size.text - 3 }, paragraph: { spacing: spacing({ after: 30 }) } },
  },
  paragraphStyles: named(paragraphStyles).map((style) => ({ basedOn: 'Normal', ...style })),
  characterStyles: named(characterStyles),
}
