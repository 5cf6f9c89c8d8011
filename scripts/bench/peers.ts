import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { everyPoint } from '../../lib/points'
import type { Version } from '../../lib/types'
import type { Variant } from './host'
import { escaped } from './html'
import { fromPeers, installPeers, peersHome } from './installed'

const peers = [
  { name: 'diff2html', entry: 'diff2html.js' },
  { name: 'react-diff-viewer-continued', entry: 'react-diff-viewer.jsx' },
] as const

/** The same two texts, one line a point, in each of the other viewers: bundled, minified, one page each. */
export async function buildPeers(versions: readonly Version[], work: string): Promise<readonly Variant[]> {
  installPeers()
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
  const { createTwoFilesPatch, html } = { ...fromPeers('diff'), ...fromPeers('diff2html') } as Drawing
  const name = 'diff2html, drawn beforehand'
  const patch = createTwoFilesPatch(...versions.map(({ short }) => short), ...versions.map(textOf), '', '', {
    context: Number.MAX_SAFE_INTEGER,
  })
  mkdirSync(folder, { recursive: true })
  copyFileSync(fromPeers.resolve('diff2html/bundles/css/diff2html.min.css'), join(folder, 'diff2html.css'))
  const drawn = `<div id="viewer">${html(patch, { matching: 'lines', drawFileList: false })}</div>`
  writeFileSync(join(folder, 'index.html'), pageOf(name, versions, ['diff2html.css'], [drawn]))
  return { name, folder, path: '/' }
}

/** Returns the names of the files that the page has to load. */
async function bundle(entry: string, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true })
  const built = await build({
    root: peersHome,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic' },
    build: { outDir: folder, rollupOptions: { input: join(peersHome, entry) }, modulePreload: { polyfill: false } },
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
