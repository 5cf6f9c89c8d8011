import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { contents } from '@/lib/data/contents'
import { dataFiles } from '@/lib/data/files'
import { getMaterial } from '@/lib/data/material'
import { GET, generateStaticParams } from './[file]/route'
import DataPage from './page'

const material = getMaterial()
const html = renderToStaticMarkup(<DataPage />)

const answer = (file: string) => GET(new Request('https://plan.example/'), { params: Promise.resolve({ file }) })

test('the page leads to every file', () => {
  for (const { name } of dataFiles(material.plans)) expect(html).toContain(`href="/data/${name}"`)
})

test('a link to a file says its form and its size', async () => {
  const bytes = (await (await answer('us-28.csv')).arrayBuffer()).byteLength
  expect(bytes).toBeGreaterThan(20_000)
  expect(html).toContain(
    `<a href="/data/us-28.csv">CSV<span class="h">, us-28.csv</span></a>, ${Math.round(bytes / 1000)} kB`,
  )
})

test('every file is written with the type of its content, and a table with the mark of UTF-8', async () => {
  const files = generateStaticParams().map(({ file }) => file)
  expect(files).toEqual([...contents(material).keys()])
  const types = new Map<string, string | null>()
  for (const file of files) types.set(file.replace(/^.*\./, ''), (await answer(file)).headers.get('content-type'))
  expect(Object.fromEntries(types)).toMatchObject({
    json: 'application/json; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    md: 'text/markdown; charset=utf-8',
    bib: 'application/x-bibtex; charset=utf-8',
  })
  const table = new Uint8Array(await (await answer('us-28.csv')).arrayBuffer())
  expect([...table.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('each form has an example that stands in its file', () => {
  const examples = [...html.matchAll(/aria-label="Example of ([^"]+)" tabindex="0">([^<]+)</gi)]
  expect(examples.map(([, file]) => file)).toEqual([
    'us-28.json',
    'us-28.csv',
    'us-28.md',
    'collation.json',
    'collation.csv',
    'collation.md',
    'sources.json',
    'sources.bib',
    'collation.schema.json',
  ])
  const written = contents(material)
  for (const [, file = '', shown = ''] of examples) {
    const example = shown
      .replaceAll('&quot;', '"')
      .replaceAll('&#x27;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
    const bare = (text: string) => text.replaceAll(/\s+/g, '')
    const whole = bare(written.get(file)?.() ?? '')
    const parts = file.endsWith('.json') ? [example.replace(/^\[|\]$/g, '')] : example.split(/\r?\n/)
    for (const part of parts) expect(whole, file).toContain(bare(part))
  }
})

test('the page says the edition, whose words the points are, the licence, and how to cite the whole', () => {
  expect(html).toContain(`, ${material.edition.hash}. The edition is named by`)
  expect(html).toContain('The points are restated by Point by Point; they are not the printed wording')
  expect(html).toContain('under the MIT licence')
  expect(html).toContain('Point by Point: The versions of the Ukraine peace plan of late 2025, side by side. (')
})
