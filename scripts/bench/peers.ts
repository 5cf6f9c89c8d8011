import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { everyPoint } from '../../lib/points'
import type { Version } from '../../lib/types'
import type { Variant } from './host'
import { escaped } from './html'

/** The other viewers and what they need: a package of their own, installed here and nowhere else. */
const home = resolve('scripts/bench/peers')

const peers = [
  { name: 'diff2html', entry: 'diff2html.js' },
  { name: 'react-diff-viewer-continued', entry: 'react-diff-viewer.jsx' },
] as const

/** The same two texts, one line a point, in each of the other viewers: bundled, minified, one page each. */
export async function buildPeers(versions: readonly Version[], work: string): Promise<readonly Variant[]> {
  install()
  const variants: Variant[] = []
  for (const { name, entry } of peers) {
    const folder = join(work, name)
    const files = await bundle(entry, folder)
    writeFileSync(join(folder, 'index.html'), pageOf(name, versions, files, [viewer, textsOf(versions)]))
    variants.push({ name, folder, path: '/' })
  }
  return [...variants, drawBeforehand(versions, join(work, 'beforehand'))]
}

interface Drawing {
  readonly createTwoFilesPatch: (...given: readonly unknown[]) => string
  readonly html: (patch: string, options: object) => string
}

/** diff2html also draws outside a browser: its page then needs no script, which is the best it can do. */
function drawBeforehand(versions: readonly Version[], folder: string): Variant {
  const load = createRequire(join(home, 'package.json'))
  const { createTwoFilesPatch, html } = { ...load('diff'), ...load('diff2html') } as Drawing
  const name = 'diff2html, drawn beforehand'
  const patch = createTwoFilesPatch(...versions.map(({ short }) => short), ...versions.map(textOf), '', '', {
    context: Number.MAX_SAFE_INTEGER,
  })
  mkdirSync(folder, { recursive: true })
  copyFileSync(load.resolve('diff2html/bundles/css/diff2html.min.css'), join(folder, 'diff2html.css'))
  const drawn = `<div id="viewer">${html(patch, { matching: 'lines', drawFileList: false })}</div>`
  writeFileSync(join(folder, 'index.html'), pageOf(name, versions, ['diff2html.css'], [drawn]))
  return { name, folder, path: '/' }
}

function install(): void {
  const { dependencies } = readJson(join(home, 'package.json')) as { dependencies: Record<string, string> }
  const isHere = ([name, version]: [string, string]) => {
    const manifest = join(home, 'node_modules', name, 'package.json')
    return existsSync(manifest) && (readJson(manifest) as { version: string }).version === version
  }
  if (Object.entries(dependencies).every(isHere)) return
  console.error('Installing the other viewers')
  const { status } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm install failed in ${home}`)
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Returns the names of the files that the page has to load. */
async function bundle(entry: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const built = await build({
    root: home,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic' },
    build: { outDir: folder, rollupOptions: { input: join(home, entry) }, modulePreload: { polyfill: false } },
  })
  if (!('output' in built)) throw new Error(`No bundle of ${entry}`)
  return built.output
    .filter((file) => (file.type === 'chunk' ? file.isEntry : file.fileName.endsWith('.css')))
    .map(({ fileName }) => fileName)
}

/** Where a viewer draws, and what. */
const viewer = '<div id="viewer"></div>'
function textsOf(versions: readonly Version[]): string {
  const texts = JSON.stringify({ names: versions.map(({ short }) => short), texts: versions.map(textOf) })
  return `<script type="application/json" id="texts">${texts.replaceAll('<', '\\u003c')}</script>`
}

function pageOf(
  name: string,
  versions: readonly Version[],
  files: readonly string[],
  parts: readonly string[],
): string {
  const links = files.map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/${file}">`
      : `<script type="module" src="/${file}"></script>`,
  )
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(name)}</title>`,
    ...links,
    `<h1>${versions.map(({ short }) => escaped(short)).join(', ')}</h1>`,
    ...parts,
    '</html>',
  ].join('\n')
}

/** A version as plain lines: "21 c. Text". */
const textOf = ({ points }: Version) =>
  everyPoint(points)
    .map(({ number, text }) => `${number ?? '-'}. ${text}\n`)
    .join('')
