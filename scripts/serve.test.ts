import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { portOf, serve } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
const root = join(folder, 'out')
let server: Server
let port: number

beforeAll(async () => {
  mkdirSync(join(root, 'us-28', '21'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), 'home')
  writeFileSync(join(root, '404.html'), 'no such page')
  writeFileSync(join(root, 'us-28', '21', 'index.html'), 'point 21')
  for (const name of ['a.css', 'a.js', 'a.json', 'a.svg', 'a.woff2', 'a.xml', 'a.unknown', 'ü.txt'])
    writeFileSync(join(root, name), name)
  mkdirSync(join(root, '_next', 'static'), { recursive: true })
  writeFileSync(join(root, '_next', 'static', 'a.1.woff2'), 'font')
  server = await serve(root, 0)
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Sends a path as it is; `fetch` would tidy it first. */
function ask(path: string, method = 'GET') {
  return new Promise<{ status?: number; headers: IncomingHttpHeaders; body: string }>((done, fail) => {
    const sent = request({ port, path, method, agent: false }, async (response) => {
      let body = ''
      for await (const part of response.setEncoding('utf8')) body += part
      done({ status: response.statusCode, headers: response.headers, body })
    })
    sent.once('error', fail).end()
  })
}

test('what carries the hash of its content may be kept, everything else is asked for again', async () => {
  expect((await ask('/_next/static/a.1.woff2')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await ask('/us-28/21/')).headers['cache-control']).toBe('no-cache')
})

test.each([
  { name: 'the root is the home page', path: '/', status: 200, body: 'home' },
  { name: 'a folder with its slash is its page', path: '/us-28/21/', status: 200, body: 'point 21' },
  { name: 'a query changes nothing', path: '/us-28/21/?v=1', status: 200, body: 'point 21' },
  { name: 'an escaped name is found', path: '/%C3%BC.txt', status: 200, body: 'ü.txt' },
  { name: 'an unknown address is the page for it', path: '/us-28/99/', status: 404, body: 'no such page' },
  { name: 'a folder without a page is unknown', path: '/us-28/', status: 404, body: 'no such page' },
  { name: 'a file with a closing slash is unknown', path: '/a.css/', status: 404, body: 'no such page' },
  { name: 'dots do not lead out', path: '/../secret.txt', status: 400, body: '' },
  { name: 'escaped dots do not lead out', path: '/%2e%2e%2fsecret.txt', status: 400, body: '' },
  { name: 'a name that only begins like the folder is outside', path: '/../out-of-here', status: 400, body: '' },
  { name: 'a malformed escape is refused', path: '/%zz', status: 400, body: '' },
  { name: 'a null character is refused', path: '/%00', status: 400, body: '' },
])('$name', async ({ path, status, body }) => expect(await ask(path)).toMatchObject({ status, body }))

test.each([
  { path: '/us-28/21', location: '/us-28/21/' },
  { path: '/us-28/21?v=1', location: '/us-28/21/?v=1' },
  { path: '//us-28/21', location: '/us-28/21/' },
])('$path leads to $location', async ({ path, location }) =>
  expect(await ask(path)).toMatchObject({ status: 308, headers: { location } }),
)

test.each([
  { path: '/', type: 'text/html; charset=utf-8' },
  { path: '/nowhere', type: 'text/html; charset=utf-8' },
  { path: '/a.css', type: 'text/css; charset=utf-8' },
  { path: '/a.js', type: 'text/javascript; charset=utf-8' },
  { path: '/a.json', type: 'application/json; charset=utf-8' },
  { path: '/a.svg', type: 'image/svg+xml; charset=utf-8' },
  { path: '/a.woff2', type: 'font/woff2' },
  { path: '/a.xml', type: 'application/xml; charset=utf-8' },
  { path: '/a.unknown', type: 'application/octet-stream' },
])('$path is sent as $type', async ({ path, type }) => expect((await ask(path)).headers['content-type']).toBe(type))

test('HEAD gets the headers alone', async () =>
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, headers: { 'content-length': '4' }, body: '' }))

test('other methods are refused', async () =>
  expect(await ask('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } }))

test('a taken port is named, with another to try', () =>
  expect(serve(root, port)).rejects.toThrow(`Port ${port} is taken; choose another, for example PORT=${port + 1}`))

test.each([
  { env: {}, expected: 3000 },
  { env: { PORT: '' }, expected: 3000 },
  { env: { PORT: '4000' }, expected: 4000 },
])('PORT of $env is $expected', ({ env, expected }) => expect(portOf(env)).toBe(expected))

test.each(['0', '70000', '-1', '8e3', 'http', '80.5'])('PORT=%s is refused', (given) =>
  expect(() => portOf({ PORT: given })).toThrow(`PORT is "${given}", expected a number from 1 to 65535`),
)
