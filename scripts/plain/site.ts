import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { ClientPart } from './faults'
import { publishedFonts } from './fonts'
import { bundleIsland } from './island'
import { plainPage } from './page'
import { applicationPage, bundleProgram } from './program'

/** What a visitor never asks for once the scripts are gone: the framework's scripts, data and lists. */
const isFrameworkOnly = (path: string): boolean =>
  /(?:^|\/)(?:__next\.[^/]*|index)\.txt$/.test(path) ||
  /^_next\/static\/(?:chunks|point-by-point)\//.test(path) ||
  // The framework's own pages for errors; the site's is 404.html.
  /^(?:404|_not-found)\//.test(path) ||
  /^_not-found\.(?:html|txt)$/.test(path)

/**
 * Writes the plain site of an export into a folder, page by page, and returns the faults of all pages, each with the
 * page's address. Nothing is to be published while there is one.
 */
export async function plainSite(exported: string, target: string, basePath = ''): Promise<string[]> {
  const files = filesOf(exported).filter((path) => !isFrameworkOnly(path))
  const { fonts, renamed } = await fontsOf(exported, files)
  const island = await bundleIsland()
  const { program, scripts } = await bundleProgram()
  const stylesheets = new Map(
    stylesheetsIn(exported).map((path) => [`/${path}`, renamed(readFileSync(join(exported, path), 'utf8'))] as const),
  )
  const faults: string[] = []
  const parts = new Map<string, readonly ClientPart[]>()
  rmSync(target, { recursive: true, force: true })
  for (const path of files.filter(isPage)) {
    const plain = plainPage(renamed(readFileSync(join(exported, path), 'utf8')), {
      stylesheets,
      basePath,
      script: `/${island.path}`,
      program: path === applicationPage ? program : undefined,
    })
    if ('faults' in plain) faults.push(...plain.faults.map((fault) => `/${path}: ${fault}`))
    else {
      parts.set(path, plain.parts)
      write(join(target, path), plain.html)
    }
  }
  faults.push(...ownClientParts(parts))
  for (const { path, bytes } of fonts) write(join(target, path), bytes)
  for (const { path, text } of [island, ...scripts]) write(join(target, path), text)
  for (const path of files) if (!isPage(path) && !isFont(path)) copy(join(exported, path), join(target, path))
  return faults
}

const isPage = (path: string) => path.endsWith('.html')
const isFont = (path: string) => path.endsWith('.woff2')
/** Stylesheets stand among the framework's files, and come into the pages that use them. */
const stylesheetsIn = (exported: string) => filesOf(exported).filter((path) => path.endsWith('.css'))

/** The fonts as published, and a text of the export with their new names in it. */
async function fontsOf(exported: string, files: readonly string[]) {
  const read = (path: string) => readFileSync(join(exported, path))
  const characters = new Set(files.filter(isPage).flatMap((path) => [...new Set(read(path).toString())]))
  const published = await publishedFonts(
    new Map(files.filter(isFont).map((path) => [path, read(path)])),
    stylesheetsIn(exported).map((path) => read(path).toString()),
    [...characters].join(''),
  )
  const names = [...published].map(([path, font]) => [posix.basename(path), posix.basename(font.path)] as const)
  return {
    fonts: [...published.values()],
    renamed: (text: string) => names.reduce((all, [from, to]) => all.replaceAll(from, to), text),
  }
}

/**
 * Client parts of the site's own. The framework's stand on every page alike; one that stands on some pages only was
 * written here, and would be dead without its script.
 */
export function ownClientParts(pages: ReadonlyMap<string, readonly ClientPart[]>): string[] {
  const count = new Map<string, number>()
  for (const parts of pages.values())
    for (const module of new Set(parts.map((part) => part.module))) count.set(module, (count.get(module) ?? 0) + 1)
  const isOwn = ({ module }: ClientPart) => (count.get(module) ?? 0) < pages.size
  return [...pages].flatMap(([path, parts]) =>
    parts.filter(isOwn).map(({ name }) => `/${path}: a client component (exported as ${name}), which needs a script`),
  )
}

const formerOf = (place: string) => `${place}.former`

/** Puts a finished folder in the place of another at once: whoever is served meanwhile gets the one or the other. */
export function swapIn(finished: string, place: string): void {
  const former = formerOf(place)
  rmSync(former, { recursive: true, force: true })
  if (existsSync(place)) renameSync(place, former)
  renameSync(finished, place)
  rmSync(former, { recursive: true, force: true })
}

/** Puts back what a swap set aside, where that swap was killed before the finished folder was in its place. */
export function undoHalfSwap(place: string): void {
  if (!existsSync(place) && existsSync(formerOf(place))) renameSync(formerOf(place), place)
}

/** Every file below a folder, as a path from it with slashes, in order. */
function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      return entry.isDirectory() ? filesOf(folder, path) : [path]
    })
    .sort()
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}
