import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** One page to measure: a folder to serve, and the address in it. */
export interface Variant {
  readonly name: string
  readonly folder: string
  readonly path: string
}

/** A folder served as a real host does: text compressed beforehand by brotli at its best, and lifetimes stated. */
export interface Host {
  readonly origin: string
  readonly close: () => void
}

interface Answer {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Serves a folder at a free port of this machine. Each file is compressed once, when it is first asked for. */
export async function host(folder: string): Promise<Host> {
  const answers = new Map<string, Answer>()
  const server = createServer((request, response) => {
    const file = fileOf(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (file === undefined) return response.writeHead(404).end()
    const answer = answers.get(file) ?? prepare(file)
    answers.set(file, answer)
    return response.writeHead(200, answer.headers).end(answer.body)
  })
  return { origin: `http://localhost:${await open(server)}`, close: () => closeAll(server) }
}

/** The file at an address; undefined where there is none, or outside the folder. */
function fileOf(folder: string, path: string): string | undefined {
  const root = resolve(folder)
  const named = resolve(root, `.${decodeURIComponent(path)}`)
  if (named !== root && !named.startsWith(root + sep)) return undefined
  const file = path.endsWith('/') ? join(named, 'index.html') : named
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

function prepare(file: string): Answer {
  const plain = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const isText = /^(text|image\/svg|application\/json)/.test(type)
  const body = isText ? brotli(plain) : plain
  // Names under _next/static/ change with their content; everything else keeps its name.
  const lifetime = file.includes(`${sep}_next${sep}static${sep}`)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate'
  return {
    body,
    headers: {
      'Content-Type': type,
      'Content-Length': `${body.length}`,
      'Cache-Control': lifetime,
      ...(isText ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
    },
  }
}

const brotli = (text: Buffer) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
  })

function open(server: Server): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, () => done((server.address() as AddressInfo).port))
  })
}

function closeAll(server: Server): void {
  server.close()
  server.closeAllConnections()
}
