import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { payloads } from '../fixtures/payloads'
import { smallPlans } from '../fixtures/small-plans'
import { collationMarkdown } from './collation-markdown'
import { collationFile } from './compare'
import { materialOf } from './fixtures/material'
import { nasty } from './fixtures/nasty'
import { cited, entry, list, markdown, paragraph, prose, strong } from './markdown'
import { getMaterial } from './material'
import { versionFile } from './version-file'
import { versionMarkdown } from './version-markdown'

const read = (text: string): Nodes => unified().use(remarkParse).parse(text)

/** The tree of a text without its words: "root(heading(text) paragraph(text))". Addresses of links are told. */
function outline(node: Nodes): string {
  const own = node.type === 'link' ? `link ${node.url}` : node.type
  return 'children' in node ? `${own}(${node.children.map(outline).join(' ')})` : own
}

/** As CommonMark reads it: every white space alike, and a sign in the place of NUL. */
const oneSpaced = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\0', '\uFFFD').trim()

test('words, names and citations are written in their forms', () =>
  expect(
    markdown([
      ...list([
        entry(
          paragraph(
            strong('6. Army.'),
            ' At most 5.',
            ...cited([
              { source: 'daily', pinpoint: 'point 6', seen: 'text' },
              { source: 'gazette', pinpoint: 'line 1', seen: 'paraphrase' },
            ]),
          ),
        ),
      ]),
    ]),
  ).toBe('- **6. Army.** At most 5. [@daily, point 6; @gazette, line 1 (paraphrase)]\n'))

test('an introduction keeps its paragraphs and the citations within them', () =>
  expect(
    markdown(prose('Printed once. [@gazette, headline]\n\nNobody knows *why*. Later twice. [@daily, line 2]')),
  ).toBe('Printed once. [@gazette, headline]\n\nNobody knows \\*why\\*. Later twice. [@daily, line 2]\n'))

test.each([
  ['# no heading', '\\# no heading\n'],
  ['- no list', '\\- no list\n'],
  ['1. no list', '1\\. no list\n'],
  ['*no* _emphasis_', '\\*no\\* \\_emphasis\\_\n'],
  ['[no](https://link.example)', '\\[no\\](https\\://link.example)\n'],
  ['<b>no</b>', '\\<b>no\\</b>\n'],
  ['&lt; stays', '\\&lt; stays\n'],
  ['a `code` and $x^2$', 'a \\`code\\` and \\$x\\^2\\$\n'],
  ['[@daily, point 1]', '\\[\\@daily, point 1\\]\n'],
  ['@daily says', '\\@daily says\n'],
  ['www.example.org', 'www\\.example.org\n'],
  ['two\n\nlines', 'two lines\n'],
])('%j is no markup', (words, expected) => expect(markdown([paragraph(words)])).toBe(expected))

const everyPayload = [...Object.values(payloads).flat(), ...nasty]

test('no text becomes markup, and every one can be read', () => {
  const blocks = (words: string) => [
    ...list([entry(paragraph(strong(words), ' ', words)), entry(paragraph(words))]),
    paragraph(words),
  ]
  const harmless = outline(read(markdown(blocks('words'))))
  for (const payload of everyPayload.filter((text) => text.trim() !== '')) {
    const tree = read(markdown(blocks(payload)))
    expect(outline(tree), payload).toBe(harmless)
    expect(oneSpaced(wordsOf(tree)), payload).toContain(oneSpaced(payload))
  }
})

test('a version whose points are payloads has the parts of one whose points are words', () => {
  const file = versionFile(materialOf(smallPlans), 'draft')
  const filledWith = (words: string) => {
    const points = file.version.points.map((point) => ({ ...point, gist: words, text: words, notes: [words] }))
    return outline(read(versionMarkdown({ ...file, version: { ...file.version, points } })))
  }
  const harmless = filledWith('words')
  for (const payload of everyPayload.filter((text) => text.trim() !== ''))
    expect(filledWith(payload), payload).toBe(harmless)
})

const real = getMaterial()
const written = [
  ...real.plans.versions.map(({ id }) => versionMarkdown(versionFile(real, id))),
  collationMarkdown(collationFile(real)),
]

test('every citation of the files names a source that stands at their end', () => {
  for (const text of written) {
    const names = new Set([...text.matchAll(/(?<!\\)@([\w-]+)/g)].map(([, name]) => name))
    const listed = new Set([...text.matchAll(/^- \*\*([\w-]+)\*\* /gm)].map(([, name]) => name))
    expect(names.size).toBeGreaterThan(5)
    expect([...names].filter((name) => !listed.has(name))).toEqual([])
  }
})

test('every text of every point stands in the file of its version', () => {
  for (const { id } of real.plans.versions) {
    const { version } = versionFile(real, id)
    const words = oneSpaced(wordsOf(read(versionMarkdown(versionFile(real, id)))))
    for (const { text } of version.points) expect(words).toContain(text)
  }
})

test('every row stands in the file of the comparison, with its facts and its silences in words', () => {
  const file = collationFile(real)
  const words = oneSpaced(wordsOf(read(collationMarkdown(file))))
  const [base] = file.versions
  for (const row of file.rows) {
    expect(words).toContain(`${row.code}: ${row.title}`)
    for (const reading of row.readings)
      if (reading.base === base?.id && 'words' in reading) expect(words).toContain(reading.words)
    for (const { silence } of row.texts) if (silence?.because) expect(words).toContain(silence.because)
  }
})

test('each file says its edition, whose words it holds, and where it is kept up', () => {
  for (const text of written) {
    expect(text).toContain(`> Edition of ${real.edition.date}, ${real.edition.hash}.`)
    expect(text).toContain('restated by Point by Point')
    expect(text).toContain('<http://localhost:3000/data/>')
  }
})
