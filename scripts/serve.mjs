/** A small static file server for the export: PORT=4000 node scripts/serve.mjs [folder]. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/**
 * The port to serve on: PORT, or 3000.
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function portOf(env = process.env) {
  const given = env.PORT || '3000'
  const port = Number(given)
  if (!/^\d+$/.test(given) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${given}", expected a number from 1 to 65535`)
  }
  return port
}

/**
 * Serves a folder; resolves once the port is open. Port 0 takes any free one.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(folder, port) {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error) => {
      console.error(`${request.method} ${request.url} failed: ${error}`)
      response.writeHead(500).end()
    })
  })
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => fail(explained(error, port)))
    server.listen(port, () => done(server))
  })
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  }
  const { status, file, location } = await find(root, request.url ?? '/')
  if (location) return response.writeHead(status, { Location: location }).end()
  if (!file) return response.writeHead(status).end()
  response.writeHead(status, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': (await stat(file)).size,
    'Cache-Control': cached(file),
  })
  if (request.method === 'HEAD') return response.end()
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/**
 * Files below _next/static/ carry the hash of their content: kept like this, fonts are there before the next page paints.
 * @param {string} file
 */
const cached = (file) =>
  file.split(sep).join('/').includes('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/**
 * What an address leads to: a file, another address (a folder's, with its closing slash), or the page that says
 * that there is none.
 * @param {string} root
 * @param {string} url
 * @returns {Promise<{ status: number, file?: string, location?: string }>}
 */
async function find(root, url) {
  const [address = '/', query] = url.split('?', 2)
  const path = decoded(address)
  const named = path === undefined ? undefined : resolve(root, `.${path}`)
  if (named === undefined || (named !== root && !named.startsWith(root + sep))) return { status: 400 }

  const isFolder = (await kind(named)) === 'folder'
  if (isFolder && !address.endsWith('/')) {
    // One leading slash only: two would lead to another host.
    return { status: 308, location: `${address.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` }
  }
  const file = isFolder ? join(named, 'index.html') : named
  if (isFolder === address.endsWith('/') && (await kind(file)) === 'file') return { status: 200, file }
  const missing = join(root, '404.html')
  return { status: 404, file: (await kind(missing)) === 'file' ? missing : undefined }
}

/** The path of an address without its escapes; undefined where it names nothing. @param {string} address */
function decoded(address) {
  try {
    const path = decodeURIComponent(address)
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

/** @param {string} path @returns {Promise<'file' | 'folder' | undefined>} */
async function kind(path) {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : undefined
}

/** @param {NodeJS.ErrnoException} error @param {number} port */
function explained(error, port) {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken; choose another, for example PORT=${port + 1}`)
  if (error.code === 'EACCES') return new Error(`Port ${port} is not allowed to this user; choose one from 1024`)
  return error
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const folder = process.argv[2] ?? 'out'
    if ((await kind(folder)) !== 'folder') throw new Error(`Found no folder ${folder}; npm run build makes it`)
    const port = portOf()
    await serve(folder, port)
    console.info(`Serving at http://localhost:${port}/`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
