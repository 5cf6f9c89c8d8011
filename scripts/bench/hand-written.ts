import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { basisOf, datedName, pairTitle } from '../../lib/comparison'
import { isDerived } from '../../lib/descent'
import { sentence } from '../../lib/fact-lines'
import { mentionsOf, type Notes, numberSources, sourcesInBrief, sourcesOf } from '../../lib/notes'
import { paragraphsOf } from '../../lib/paragraphs'
import { getPlans } from '../../lib/plans'
import { pointLabel } from '../../lib/point-names'
import { citationsOf } from '../../lib/points'
import { routes } from '../../lib/routes'
import type { Cell, Citation, CollatedRow, CollatedTopic, Collation, Span, Version } from '../../lib/types'
import {
  day,
  elsewhereWords,
  evidenceWords,
  signs,
  signsOf,
  signWords,
  uncheckedWords,
  unmarkedWords,
} from '../../lib/words'
import { confusionLines, reactionLines } from './hand-written-beside'
import { escaped } from './html'

/**
 * A pair as one would write it by hand: one file of plain HTML with a short style in it, no fonts, no script. It has
 * every text, mark, fact, reading, reaction and source of our page, and none of its controls. This is the limit of the bench.
 * Returns the folder.
 */
export function writeByHand(collation: Collation, folder: string): string {
  const style = readFileSync('scripts/bench/hand-written.css', 'utf8').replaceAll('\n', '')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), pageOf(collation, style))
  return folder
}

function pageOf(collation: Collation, style: string): string {
  const [base, other] = collation.versions
  if (!base || !other) throw new Error('Found no pair, expected two versions')
  const title = escaped(pairTitle(base, other))
  const notes = numberSources(getPlans().sources, mentionsOf(collation, sourcesInBrief(collation.versions.length)))
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<header><nav><ul><li><a href="/">Point by Point</a><li><a href="${routes.sources()}">Sources</a><li><a href="${routes.about()}">About</a></ul></nav></header>
<main>
<h1>${title}</h1>
<p>${escaped(basisOf(collation))}
<table>
<tr><th>Version<th>Dated<th>Evidence<th>Issued by<th>Points
${collation.versions.map(versionLine).join('\n')}
</table>
${pairLinks(base, other)}
${legend}
<nav><ul>${collation.topics.map(({ topic }) => `<li><a href="#${topic.id}">${escaped(topic.label)}</a>`).join('')}</ul></nav>
<table class="c">
<caption>${escaped(datedName(other))}: read against the ${escaped(datedName(base))}</caption>
<thead><tr><th>Provision${collation.versions.map((version) => `<th>${escaped(datedName(version))}`).join('')}
${collation.topics.map((topic) => topicBody(topic, collation.versions, notes)).join('\n')}
</table>
<h2>Sources</h2>
<ol>
${sourceLines(notes)}
</ol>
</main>
<footer><p><small>Point by Point restates every point in one controlled language. Not an official document.</small></footer>
</html>
`
}

const versionLine = ({ id, short, dated, evidence, issuer, stated }: Version) =>
  `<tr><th><a href="${routes.version(id)}">${escaped(short)}</a><td>${day(dated)}<td>${evidence}<td>${escaped(issuer)}<td>${stated}`

function pairLinks(base: Version, other: Version): string {
  const others = getPlans().versions.filter(({ id }) => id !== base.id && id !== other.id)
  const link = (href: string, words: string) => `<li><a href="${href}">${escaped(words)}</a>`
  return `<nav><ul>${[
    link(routes.pair(other.id, base.id), 'Swap'),
    ...others.map(({ id, short }) => link(routes.pair(id, other.id), `Base: ${short}`)),
    ...others.map(({ id, short }) => link(routes.pair(base.id, id), `Read against it: ${short}`)),
    link(routes.base(base.id), 'All versions'),
  ].join('')}</ul></nav>`
}

const legend = `<details><summary>What the signs mean</summary><dl><dt>Marks<dd><ins>added words</ins> <del>removed words</del><dt>Readings and silences${signs
  .map((sign) => `<dd>${signWords(sign)}`)
  .join('')}<dt>Evidence${Object.entries(evidenceWords)
  .map(([evidence, words]) => `<dd>${evidence}: ${words}`)
  .join('')}</dl></details>`

function topicBody({ topic, rows }: CollatedTopic, versions: readonly Version[], notes: Notes): string {
  const head = `<tbody id="${topic.id}"><tr><th colspan="3"><h2>${escaped(topic.title)}</h2> <a href="${routes.topic(topic.id)}">All versions</a><p>${escaped(topic.summary)}`
  return [head, ...rows.map((row) => rowLine(row, versions, notes)), reactionLines(topic.id, versions)].join('\n')
}

function rowLine({ row, cells }: CollatedRow, versions: readonly Version[], notes: Notes): string {
  const [base] = versions
  const told = cells.map((cell, at) => {
    const version = versions[at]
    return version && base ? `<td>${cellParts(cell, version, base, notes, row.figure).join('')}` : '<td>'
  })
  const note = (row.note ? `<p><small>${escaped(row.note)}</small>` : '') + confusionLines(row.id)
  return `<tr id="${row.id}"><th><a href="#${row.id}">${row.code}</a> ${escaped(row.title)}${note}${told.join('')}`
}

function cellParts(cell: Cell, version: Version, base: Version, notes: Notes, unit = ''): readonly string[] {
  const { reading, points, elsewhere, figure } = cell
  const links = points.map(
    ({ point, partial }) =>
      `<a href="${routes.point(version.id, point.id)}">${pointLabel(point)}${partial ? ', in part' : ''}</a> `,
  )
  const lead = `<p>${links.join('')}${signsOf(reading).map(signWords).join(', ')}`
  const remark = (words: string) => `<p><small>${escaped(words)}</small>`
  if (reading.kind === 'silence') {
    const { because, citations } = reading.silence
    return [lead, ...(because ? [remark(because)] : []), citationMarks(citations, notes)]
  }
  const said = 'facts' in reading ? sentence(reading) : ''
  return [
    lead,
    ...(elsewhere ? [remark(elsewhereWords(elsewhere, `the ${base.short}`, isDerived(version, base)))] : []),
    ...(reading.kind === 'unmarked' ? [remark(unmarkedWords[reading.why])] : []),
    ...(said ? [`<p><b>${escaped(said)}</b>`] : []),
    ...(figure && reading.kind !== 'same' ? [`<p><b>${figure} ${escaped(unit)}</b>`] : []),
    ...textLines(cell, version, notes),
    ...(points.some(({ point }) => !point.checked) ? [remark(uncheckedWords)] : []),
  ]
}

function textLines({ reading, points }: Cell, version: Version, notes: Notes): readonly string[] {
  const marked = reading.kind === 'changed' ? paragraphsOf(reading.spans) : []
  return points.map(
    ({ point, text }, at) =>
      `<p>${marked[at]?.map(mark).join('') ?? escaped(text)}${citationMarks(citationsOf(version, point), notes)}`,
  )
}

function mark(span: Span): string {
  if (span.kind === 'same') return escaped(span.text)
  return span.kind === 'added' ? `<ins>${escaped(span.text)}</ins>` : `<del>${escaped(span.base)}</del>`
}

function citationMarks(citations: readonly Citation[], notes: Notes): string {
  const numbers = sourcesOf(citations, sourcesInBrief(2)).flatMap((source) => notes.get(source)?.number ?? [])
  return numbers.length > 0
    ? `<sup>${numbers.map((number) => `<a href="#n${number}">${number}</a>`).join(',')}</sup>`
    : ''
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' })

function sourceLines(notes: Notes): string {
  return [...notes.values()]
    .map(({ number, source, citedIn }) => {
      const { outlet, relays, title, url, issued, language = 'en', standing, read } = source
      const tail = [
        issued && day(issued),
        !language.startsWith('en') && `in ${languages.of(language)}`,
        standing === 'relay' ? 'a relay' : standing === 'partisan' && 'a partisan or state-run page',
        read !== 'in full' && (read === 'not opened' ? 'page not opened' : 'beginning read only'),
      ].filter((words) => typeof words === 'string')
      const name = url ? `<a href="${escaped(url)}">${escaped(title)}</a>` : escaped(title)
      const back = citedIn.map(({ href, label }) => `<a href="${href}">${escaped(label)}</a>`).join(', ')
      const carrier = relays && relays !== outlet ? `${relays}, in ${outlet}` : outlet
      return `<li id="n${number}">${escaped(carrier)}, ${name}, ${tail.join('; ')}. Cited in ${back}`
    })
    .join('\n')
}
