import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { heading, markdown, paragraph, quote, strong } from '../../data/markdown'
import { passageOf } from '../../passage'
import type { Cell, CollatedRow, Span } from '../../types'
import { listed } from '../../words'
import { headingsIn, underWords } from '../headings'
import { baseFirst, rowReader } from '../read-rows'
import { told } from '../told'
import type { Comparison } from '../types'
import { factsWords } from '../words'

/** The comparison against a base as a document: rows as sections, texts as quotations, changes as `<del>` and `<ins>`. */
export function comparisonMarkdown(comparison: Comparison, base: string): string {
  const versions = baseFirst(comparison.versions, base)
  const names = new Map(versions.map(({ id, name }) => [id, name]))
  const read = rowReader(comparison, base)
  const headingsOf = headingsIn(comparison)
  const facts = factsWords(versions)
  return markdown([
    heading(1, listed([...names.values()])),
    paragraph(
      `Read against: ${names.get(base)}. Removed words are `,
      ...marked('del', 'struck through'),
      ', added words ',
      ...marked('ins', 'underlined'),
      '.',
    ),
    ...(facts ? [paragraph(facts)] : []),
    ...comparison.rows.flatMap((_, place) => section(read(place), names, headingsOf)),
  ])
}

function section(
  found: CollatedRow | undefined,
  names: ReadonlyMap<string, string>,
  headingsOf: (cell: Cell) => readonly string[],
): readonly RootContent[] {
  if (!found) return []
  const { row, cells } = found
  const parts = cells.flatMap((cell) => cellParts(cell, names.get(cell.version), headingsOf(cell)))
  return [heading(2, `${row.code}: ${row.title}`), ...parts]
}

function cellParts(cell: Cell, name = '', headings: readonly string[] = []): readonly RootContent[] {
  const { points, reading, differences } = told(cell)
  const words = [`${points && `, ${points}`}. ${reading}.`, underWords(headings), differences].filter(Boolean).join(' ')
  return [paragraph(strong(name), words), ...(cell.points.length > 0 ? [quote(...textParts(cell))] : [])]
}

/** A paragraph for each line of the text. */
function textParts({ reading, text }: Cell): readonly Paragraph[] {
  const spans: readonly Span[] = reading.kind === 'changed' ? reading.spans : [{ kind: 'same', base: text, text }]
  const lines: (string | PhrasingContent)[][] = [[]]
  for (const span of spans) {
    for (const [at, piece] of (span.kind === 'removed' ? span.base : span.text).split('\n').entries()) {
      if (at > 0) lines.push([])
      lines.at(-1)?.push(...(span.kind === 'same' ? [piece] : marked(span.kind === 'removed' ? 'del' : 'ins', piece)))
    }
  }
  return lines.map((line) => paragraph(...line))
}

function marked(name: 'del' | 'ins', text: string): readonly (string | PhrasingContent)[] {
  const { before, inner, after } = passageOf(text)
  const tag = (value: string): PhrasingContent => ({ type: 'html', value })
  return inner === '' ? [before] : [before, tag(`<${name}>`), inner, tag(`</${name}>`), after]
}
