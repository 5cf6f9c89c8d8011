import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Built, buildCopy } from './growth/build'
import { copyAnnouncing } from './growth/copy'
import { writePlans } from './growth/plans'
import { printGrowth } from './growth/report'

/** How many versions a made-up site has, and how many points each of them. */
export interface Size {
  readonly versions: number
  readonly points: number
}

/** From the size of the real site upwards. */
const sizes = '5x28 8x40 10x50 12x60 20x100'

/** Copies stand in a folder that git and the tests leave out. */
const folder = 'test-results/growth'

/**
 * npm run bench -- growth [--sizes "5x28 10x50"] [--limit 300]
 * Builds made-up sites of growing size in copies of the project; what takes more than `limit` seconds is left out.
 */
export async function growth(args: readonly string[]): Promise<number> {
  const { sizes: asked, limit } = readOptions(args)
  const built: Built[] = []
  try {
    for (const size of asked) built.push(leftOut(size, built, limit) ?? (await buildOne(size, limit)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  printGrowth(built, limit)
  return built.some(({ outcome }) => outcome === 'failed') ? 1 : 0
}

async function buildOne(size: Size, limit: number): Promise<Built> {
  console.error(`Building ${size.versions} versions of ${size.points} points`)
  const copy = join(folder, `${size.versions}x${size.points}`)
  copyAnnouncing(copy)
  writePlans(join(copy, 'plans'), size)
  const built = await buildCopy(copy, size, limit)
  rmSync(copy, { recursive: true })
  return built
}

/** A build that would take longer than the limit by what the one before it took is not begun. */
function leftOut(size: Size, built: readonly Built[], limit: number): Built | undefined {
  const before = built.findLast(({ outcome }) => outcome === 'built')
  if (before === undefined) return undefined
  // Each version is set against each other one, row by row.
  const cells = ({ versions, points }: Size) => versions ** 2 * points
  const { phases } = before
  const seconds = phases.before + ((phases.pages + phases.after) * cells(size)) / cells(before.size)
  const none = { before: 0, pages: 0, after: 0 }
  const work = { processes: 0, parses: 0, collations: 0 }
  return seconds > limit ? { size, outcome: 'left out', seconds, phases: none, pages: 0, html: 0, work } : undefined
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string', default: sizes }, limit: { type: 'string', default: '300' } },
  })
  const limit = Number(values.limit)
  if (!(limit > 0)) throw new Error(`Found --limit ${values.limit}, expected seconds`)
  return {
    sizes: values.sizes
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(sizeOf),
    limit,
  }
}

function sizeOf(words: string): Size {
  const [, versions = '', points = ''] = /^(\d{1,3})x(\d{1,3})$/.exec(words) ?? []
  if (Number(versions) < 2 || Number(points) < 1) throw new Error(`Found the size ${words}, expected one such as 5x28`)
  return { versions: Number(versions), points: Number(points) }
}
