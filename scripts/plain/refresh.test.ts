import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainPage } from './page'

const exported = readFileSync(new URL('fixtures/export.html', import.meta.url), 'utf8').replace(
  '</head>',
  '<meta http-equiv="refresh" content="0; url=/#army-limit"/></head>',
)

test.each([
  ['', '0; url=/#army-limit'],
  ['/plans', '0; url=/plans/#army-limit'],
])('a page that passes readers on leads below the path %j of the site', (basePath, expected) => {
  const plain = plainPage(exported, {
    stylesheets: new Map([['/_next/static/chunks/a.css', '']]),
    basePath,
    script: '/_next/static/island.1.js',
  })
  expect('html' in plain ? plain.html : plain.faults).toContain(`content="${expected}"`)
})
