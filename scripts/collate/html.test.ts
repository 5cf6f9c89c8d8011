import { fromHtml } from 'hast-util-from-html'
import { toString as wordsOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { payloads } from '../../lib/fixtures/payloads'
import { compare } from '../../lib/own-texts/compare'
import { comparison } from '../../lib/own-texts/export/fixture'
import { comparisonHtml } from './html'

const elementsOf = (page: string) => {
  const names: string[] = []
  const attributes = new Set<string>()
  visit(fromHtml(page), 'element', ({ tagName, properties }) => {
    names.push(tagName)
    for (const name of Object.keys(properties)) attributes.add(name)
  })
  return { names: new Set(names), attributes }
}

test('the page is a table with a head for every version and row', () => {
  const page = comparisonHtml(comparison, 'b')
  expect(page).toContain('<th scope="col">Second draft (base)</th><th scope="col">First *draft*</th>')
  expect(page).toContain(
    '<tr id="row-1"><th scope="row">1</th><td><p class="head">point 1 · Base</p><p class="text" dir="auto" lang="en">The armed forces of the island will have at most 800,000 personnel in peacetime.</p></td><td><p class="head">point 1 · Changed</p><p class="facts">Number: 800,000 to 600,000 personnel (−200,000, −25%).</p><p class="text" dir="auto" lang="en">The armed forces of the island will have at most <del>800,000 personnel</del> <ins>600,000 personnel</ins> in peacetime.</p></td></tr>',
  )
  expect(page).toContain('<td><p class="head">Not in this text</p></td>')
})

test('a heading is told where the first of its points stands', () => {
  const page = comparisonHtml(
    compare([
      {
        id: 'a',
        name: 'A',
        text: '# Peace & quiet\n\n1. The parties will sign the agreement.\n2. Visitors pay a fee.',
      },
      { id: 'b', name: 'B', text: '1. The parties will sign the agreement.\n2. Visitors pay a fee.' },
    ]),
    'a',
  )
  expect(page).toContain(
    '<td><p class="head">point 1 · Base</p><p class="head">Under “Peace &amp; quiet”.</p><p class="text"',
  )
  expect(page.match(/Under/g)).toHaveLength(1)
})

test('the share of rows that are read is told', () => {
  const shares: number[] = []
  comparisonHtml(comparison, 'a', (share) => shares.push(share))
  expect(shares).toEqual([0.25, 0.5, 0.75, 1])
})

test.each(Object.entries(payloads))('payloads of %s are shown and not run, in texts and in names', (_, payloads) => {
  const texts = ['a', 'b'].map((id) => ({
    id,
    name: `${id} ${payloads.join(' ')}`,
    text: payloads.map((payload, at) => `${at + 1}. Before ${payload} after ${id}.`).join('\n'),
  }))
  const hostile = compare(texts)
  const page = comparisonHtml(hostile, 'a')
  const [clean, found] = [elementsOf(comparisonHtml(comparison, 'a')), elementsOf(page)]
  expect([...found.names].filter((name) => !clean.names.has(name))).toEqual([])
  expect([...found.attributes].filter((name) => !clean.attributes.has(name))).toEqual([])
  const words = wordsOf(fromHtml(page))
  for (const { text } of hostile.versions[0]?.points ?? []) expect(words).toContain(asRead(text))
})

/** An HTML reader leaves out NUL and the like. */
const asRead = (text: string): string => text.replaceAll('\0', '')

test('the page asks for nothing', () => {
  const page = comparisonHtml(comparison, 'a')
  expect(page).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  )
  expect(page).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/)
})
