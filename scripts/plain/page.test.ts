import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Plain, plainPage } from './page'
import { ownClientParts } from './site'

/** A page as the framework exports it, cut down to one of each of its forms. */
const exported = readFileSync(new URL('fixtures/export.html', import.meta.url), 'utf8')
const stylesheet =
  '@font-face{font-family:t;src:url(../media/text-s.p.1.woff2)}.note{color:red}.elsewhere{color:blue}' +
  'body:has(#main) .note :is(ins,del){margin:0}@media print{.elsewhere{margin:0}}#other a{top:0}'
const stylesheets = new Map([['/_next/static/chunks/a.css', stylesheet]])
const made = (html: string, basePath = '') =>
  plainPage(html, { stylesheets, basePath, script: '/_next/static/island.1.js' })
const htmlOf = (plain: Plain) => ('html' in plain ? plain.html : `refused: ${plain.faults.join('; ')}`)
const partsOf = (plain: Plain) => ('parts' in plain ? plain.parts : [])
const faultsOf = (plain: Plain) => ('faults' in plain ? plain.faults : [])

describe('a page made plain', () => {
  const html = htmlOf(made(exported))

  test('has the one script of the site, none of the framework, and nothing that is fetched for scripts', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script defer src=/_next/static/island.1.js>'])
    expect(html.replace('island.1.js', '')).not.toMatch(/__next_f|TURBOPACK|as=script|\.js/)
  })

  test('says what it said', () => {
    expect(html).toContain('<h1>Point 1</h1>')
    expect(html).toContain('At most <ins>40</ins> passengers &#x26; 2 &#x3C;goats>.')
    expect(html).toContain('<title>Point 1 | Ferry</title>')
  })

  test('holds the rules that it uses, with addresses from the root of the site, and no others', () => {
    expect(html).toContain(
      '<style>@font-face{font-family:t;src:url(/_next/static/media/text-s.p.1.woff2)}.note{color:red}body:has(#main) .note :is(ins,del){margin:0}</style>',
    )
    expect(html).not.toContain('rel=stylesheet')
  })

  test('asks for its fonts after its text', () => {
    expect(html.match(/<link[^>]*as=font/g)).toHaveLength(1)
    expect(html.indexOf('as=font')).toBeGreaterThan(html.indexOf('<h1>Point 1</h1>'))
  })

  test('allows nothing but its own script, fonts and pictures and this one style', () => {
    const policy = /<meta http-equiv=content-security-policy content="([^"]*)"/.exec(html)?.[1]
    expect(policy?.replaceAll('&#x27;', "'")).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'sha256-[A-Za-z0-9+/]{43}='; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'$/,
    )
  })

  test('gets the path of the site before its own addresses and no other', () => {
    const below = htmlOf(made(exported, '/plans'))
    expect(below).toContain('href=/plans/ferry/2/')
    expect(below).toContain('href=/plans/_next/static/media/text-s.p.1.woff2')
    expect(below).toContain('url(/plans/_next/static/media/text-s.p.1.woff2)')
    expect(below).toContain('src=/plans/bank.png')
    expect(below).toContain('src=/plans/_next/static/island.1.js')
    expect(below).toContain('href=http://localhost:3000/plans/ferry/1/')
    expect(below).toContain('href=https://courier.example/ferry')
    expect(below).toContain('href=#main')
  })
})

describe('an application page', () => {
  const program = { address: '/_next/static/program.1.js', names: new Set(['.elsewhere']) }
  const html = htmlOf(
    plainPage(exported, { stylesheets, basePath: '/plans', script: '/_next/static/island.1.js', program }),
  )

  test('has its program beside the script of the site, and may start a worker', () => {
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script defer src=/plans/_next/static/island.1.js>',
      '<script defer src=/plans/_next/static/program.1.js>',
    ])
    expect(html.replaceAll('&#x27;', "'")).toContain("script-src 'self'; worker-src 'self'; style-src")
    expect(html).not.toContain('connect-src')
  })

  test('holds the rules for what its program adds', () => {
    expect(html).toContain('.elsewhere{color:blue}')
  })
})

describe('what a page says of itself to machines', () => {
  const json = String.raw`{"@type":"CreativeWork","name":"Point 1 \u003c/script>"}`
  const data = `<script type="application/ld+json">${json}</script>`
  const withData = exported.replace('</main>', `${data}</main>`)

  test('stays as it is, beside the one script', () => {
    const html = htmlOf(made(withData))
    expect(html).toContain(`<script type=application/ld+json>${json}</script>`)
    expect(html.match(/<script/g)).toHaveLength(2)
  })

  const asData = (from: string, to: string) => withData.replace(data, data.replace(from, to))
  test.each([
    { name: 'code of that type', html: asData(json, 'go()'), expected: 'go()' },
    { name: 'a file of that type', html: asData('json">', 'json" src="/a.js">'), expected: '/a.js' },
    { name: 'another attribute', html: asData('json">', 'json" async>'), expected: json.slice(0, 60) },
    { name: 'a module', html: asData('application/ld+json', 'module'), expected: json.slice(0, 60) },
    { name: 'another spelling of the type', html: asData('ld+json', 'LD+JSON'), expected: json.slice(0, 60) },
    { name: 'no type', html: asData(' type="application/ld+json"', ''), expected: json.slice(0, 60) },
    { name: 'an element opened in it', html: asData(json, '{"a":"<b>"}'), expected: '{"a":"<b>"}' },
  ])('is refused with $name', ({ html, expected }) =>
    expect(faultsOf(made(html))).toEqual([`a script of unknown form: ${expected}`]),
  )

  test('is refused where it breaks out', () =>
    expect(faultsOf(made(asData(json, '{"a":"</script><script>go()</script>')))).toEqual([
      'a script of unknown form: {"a":"',
      'a script of unknown form: go()',
    ]))
})

describe('a page that would lose something is refused', () => {
  const cases = [
    {
      name: 'a Suspense boundary that waits for its content',
      html: exported.replace('<!--$-->', '<!--$?--><template id="B:0"></template>'),
      expected: [
        'a part that a script would have to fill in (a Suspense boundary without its content)',
        'a <template id="B:0"> that a script would have to put in its place',
      ],
    },
    {
      name: 'a script of a form that nobody has looked at',
      html: exported.replace('</body>', '<script>document.title = "changed"</script></body>'),
      expected: ['a script of unknown form: document.title = "changed"'],
    },
    {
      name: 'a script from another place',
      html: exported.replace('/_next/static/chunks/c.js', '/_framework/c.js'),
      expected: ['a script of unknown form: /_framework/c.js'],
    },
    {
      name: 'a handler',
      html: exported.replace('<main', '<main onclick="go()"'),
      expected: ['<main onClick>, which only a script can answer'],
    },
    {
      name: 'a style attribute',
      html: exported.replace('<main', '<main style="top:0"'),
      expected: ['a style attribute on <main>, which the policy forbids'],
    },
    {
      name: 'an export without the scripts that are known',
      html: exported.replace(/<script.*?<\/script>/gs, ''),
      expected: ['none of the scripts that the framework writes: the export has changed'],
    },
    {
      name: 'a stylesheet that is not there',
      html: exported.replace('chunks/a.css', 'chunks/z.css'),
      expected: ['a stylesheet that the export does not hold'],
    },
  ]
  test.each(cases)('$name', ({ html, expected }) => expect(faultsOf(made(html))).toEqual(expected))

  test('a client component is named with its page', () => {
    const withToggle = exported.replace('15:I[68027', String.raw`16:I[11111,[\"$2\"],\"Toggle\"]\n15:I[68027`)
    expect(
      ownClientParts(
        new Map([
          ['a/index.html', partsOf(made(exported))],
          ['b/index.html', partsOf(made(withToggle))],
        ]),
      ),
    ).toEqual(['/b/index.html: a client component (exported as Toggle), which needs a script'])
  })
})
