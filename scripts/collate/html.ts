import { progress } from '../../lib/align/progress'
import { headingsIn, underWords } from '../../lib/own-texts/headings'
import { baseFirst, rowReader } from '../../lib/own-texts/read-rows'
import { told } from '../../lib/own-texts/told'
import type { Comparison, OwnVersion } from '../../lib/own-texts/types'
import { factsWords } from '../../lib/own-texts/words'
import { passageOf } from '../../lib/passage'
import type { Cell, CollatedRow, Span } from '../../lib/types'
import { listed } from '../../lib/words'
import { style } from './html-style'

/**
 * The comparison as one page that needs no other file, has no script and prints; what the texts hold is shown, never
 * run. `onProgress` is told which share of the rows is read.
 */
export function comparisonHtml(comparison: Comparison, base: string, onProgress?: (share: number) => void): string {
  const versions = baseFirst(comparison.versions, base)
  const read = rowReader(comparison, base)
  const headingsOf = headingsIn(comparison)
  const step = progress(comparison.rows.length, onProgress)
  const rows = comparison.rows.map((_, place) => {
    const row = rowHtml(read(place), versions, headingsOf)
    step()
    return row
  })
  const title = escaped(listed(versions.map(({ name }) => name)))
  const facts = factsWords(versions)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<h1>${title}</h1>
<p>Read against ${escaped(versions[0]?.name ?? '')}. <del>Struck through</del>: removed; <ins>underlined</ins>: added.${facts ? ` ${escaped(facts)}` : ''}</p>
<table>
<thead><tr><th scope="col">Row</th>${versions.map(({ name }, at) => `<th scope="col">${escaped(name)}${at === 0 ? ' (base)' : ''}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</body>
</html>
`
}

function rowHtml(
  found: CollatedRow | undefined,
  versions: readonly OwnVersion[],
  headingsOf: (cell: Cell) => readonly string[],
): string {
  if (!found) return ''
  const { row, cells } = found
  const number = row.code.replace('Row ', '')
  const columns = cells.map((cell, at) => `<td>${cellHtml(cell, headingsOf(cell), versions[at]?.language)}</td>`)
  return `<tr id="${row.id}"><th scope="row">${number}</th>${columns.join('')}</tr>`
}

function cellHtml(cell: Cell, headings: readonly string[], language: string | undefined): string {
  const { points, reading, differences } = told(cell)
  const head = `<p class="head">${escaped([points, reading].filter(Boolean).join(' · '))}</p>`
  const words = underWords(headings)
  const under = words && `<p class="head">${escaped(words)}</p>`
  const facts = differences && `<p class="facts">${escaped(differences)}</p>`
  const inner = cell.reading.kind === 'changed' ? markedText(cell.reading.spans) : escaped(cell.text)
  const text = inner && `<p class="text" dir="auto"${language ? ` lang="${language}"` : ''}>${inner}</p>`
  return head + under + facts + text
}

/** A removal and the addition in its place are parted by a space. */
const markedText = (spans: readonly Span[]): string =>
  spans
    .map((span, at) => (span.kind === 'added' && spans[at - 1]?.kind === 'removed' ? ' ' : '') + marked(span))
    .join('')

function marked(span: Span): string {
  if (span.kind === 'same') return escaped(span.text)
  const [name, text] = span.kind === 'removed' ? ['del', span.base] : ['ins', span.text]
  const { before, inner, after } = passageOf(text)
  return inner === '' ? before : `${before}<${name}>${escaped(inner)}</${name}>${after}`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML that shows it as it stands. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
