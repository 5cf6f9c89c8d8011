import { progress } from '../../lib/align/progress'
import { headingsIn } from '../../lib/own-texts/headings'
import { baseFirst, rowReader } from '../../lib/own-texts/read-rows'
import type { Comparison } from '../../lib/own-texts/types'
import { factsWords } from '../../lib/own-texts/words'
import type { Cell, CollatedRow } from '../../lib/types'
import { cellParagraphs } from './cell-lines'
import { harmless, painted, type Run } from './runs'
import type { Terminal } from './terminal'
import { columns, wrap } from './wrap'

/** Columns narrower than this are not squeezed further: the versions then stand one below the other. */
const narrowest = 30
const gap = ' │ '

/**
 * The comparison in words: side by side in a terminal that is wide enough, else one version below the other.
 * `onProgress` is told which share of the rows is read.
 */
export function comparisonText(
  comparison: Comparison,
  base: string,
  terminal: Terminal,
  onProgress?: (share: number) => void,
): string {
  const versions = baseFirst(comparison.versions, base)
  const names = new Map(versions.map(({ id, name }) => [id, harmless(name)]))
  const read = rowReader(comparison, base)
  const headingsOf = headingsIn(comparison)
  const step = progress(comparison.rows.length, onProgress)
  const width = columnWidth(versions.length, terminal)
  const heads =
    width === undefined
      ? []
      : besideEachOther(
          [...names.values()].map((name) => [[{ text: name, style: 'name' }]]),
          width,
        )
  const lines = [
    ...[introduction(names.get(base) ?? base), factsWords(versions) ?? '']
      .filter(Boolean)
      .flatMap((text) => wrap([{ text: harmless(text) }], terminal.width ?? Number.POSITIVE_INFINITY)),
    ...(heads.length > 0 ? [[], ...heads] : []),
    ...comparison.rows.flatMap((_, place) => {
      const row = read(place)
      step()
      if (!row) return []
      return [
        [],
        ...(width === undefined ? stacked(row, headingsOf, names, terminal) : sideBySide(row, headingsOf, width)),
      ]
    }),
  ]
  return `${lines.map((line) => painted(line, terminal.colours).trimEnd()).join('\n')}\n`
}

const introduction = (base: string) =>
  `Read against ${base}. Removed words stand in [-brackets-], added words in {+braces+}.`

/** Absent where the versions do not fit side by side. */
function columnWidth(count: number, { width }: Terminal): number | undefined {
  if (width === undefined) return undefined
  const each = Math.floor((width - gap.length * (count - 1)) / count)
  return each < narrowest ? undefined : each
}

type Line = readonly Run[]
type HeadingsOf = (cell: Cell) => readonly string[]

function stacked(
  { row, cells }: CollatedRow,
  headingsOf: HeadingsOf,
  names: ReadonlyMap<string, string>,
  { width }: Terminal,
): readonly Line[] {
  const indent: Run = { text: '  ' }
  const most = width === undefined ? Number.POSITIVE_INFINITY : Math.max(1, width - indent.text.length)
  return [
    [{ text: row.code, style: 'name' }],
    ...cells.flatMap((cell) => {
      const [head = [], ...others] = cellParagraphs(cell, headingsOf(cell), names.get(cell.version) ?? cell.version)
      return [...wrap(head, most), ...others.flatMap((other) => wrap(other, most)).map((line) => [indent, ...line])]
    }),
  ]
}

const sideBySide = ({ row, cells }: CollatedRow, headingsOf: HeadingsOf, width: number): readonly Line[] => [
  [
    {
      text: `── ${row.code} ${'─'.repeat(Math.max(0, cells.length * (width + gap.length) - gap.length - row.code.length - 4))}`,
      style: 'quiet',
    },
  ],
  ...besideEachOther(
    cells.map((cell) => cellParagraphs(cell, headingsOf(cell))),
    width,
  ),
]

function besideEachOther(cells: readonly (readonly Line[])[], width: number): readonly Line[] {
  const wrapped = cells.map((paragraphs) => paragraphs.flatMap((paragraph) => wrap(paragraph, width)))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    wrapped.flatMap((lines, column): Run[] => {
      const line = lines[at] ?? []
      const filled = line.reduce((sum, { text }) => sum + columns(text), 0)
      const before: Run[] = column === 0 ? [] : [{ text: gap, style: 'quiet' }]
      return [...before, ...line, { text: ' '.repeat(Math.max(0, width - filled)) }]
    }),
  )
}
