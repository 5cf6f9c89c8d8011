import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Size } from '../growth'
import { type Work, workIn } from './copy'
import { watchMemory } from './memory'

/** One build of a made-up site. */
export interface Built {
  readonly size: Size
  /** `left out` where it would have taken too long: then `seconds` is an estimate and nothing else is known. */
  readonly outcome: 'built' | 'left out' | 'given up' | 'failed'
  readonly seconds: number
  /** What went before the first page (compiling, types), then the pages, then what is done to all of them. */
  readonly phases: { readonly before: number; readonly pages: number; readonly after: number }
  /** Of all processes of the build together, at its highest, in MB; absent where the system does not say. */
  readonly memory?: number
  readonly pages: number
  /** HTML of all pages, in MB. */
  readonly html: number
  readonly work: Work
}

/** What Next says when it begins with the pages, and when it has them all. */
const turns = ['Collecting page data', 'Finalizing page optimization']

/** Builds a copy as `npm run build` does, and watches it. A build of more than `limit` seconds is given up. */
export async function buildCopy(copy: string, size: Size, limit: number): Promise<Built> {
  const start = performance.now()
  const secondsSoFar = () => (performance.now() - start) / 1000
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
    cwd: copy,
    // A group of its own, so that giving up ends its workers too.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SITE_URL: 'https://example.org' },
  })
  let said = ''
  const turned: number[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words
      const next = turns[turned.length]
      if (next && said.includes(next)) turned.push(secondsSoFar())
    })
  const watch = child.pid === undefined ? undefined : watchMemory(child.pid)
  const outcome = await ended(child, limit)
  const seconds = secondsSoFar()
  const memory = watch?.stop()
  if (outcome === 'failed') console.error(said.slice(-2000))
  const [begun = seconds, done = seconds] = turned
  return {
    size,
    outcome,
    seconds,
    phases: { before: begun, pages: done - begun, after: seconds - done },
    ...(memory === undefined ? {} : { memory }),
    ...measureSite(join(copy, 'out')),
    work: workIn(said),
  }
}

function ended(child: ChildProcess, limit: number): Promise<'built' | 'given up' | 'failed'> {
  return new Promise((done, fail) => {
    let isGivenUp = false
    const timer = setTimeout(() => {
      isGivenUp = true
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }, limit * 1000)
    child.once('error', fail)
    child.once('close', (code) => {
      clearTimeout(timer)
      done(isGivenUp ? 'given up' : code === 0 ? 'built' : 'failed')
    })
  })
}

function measureSite(out: string): Pick<Built, 'pages' | 'html'> {
  const files = existsSync(out) ? readdirSync(out, { recursive: true, encoding: 'utf8' }) : []
  const pages = files.filter((file) => file.endsWith('.html'))
  const bytes = pages.reduce((sum, page) => sum + statSync(join(out, page)).size, 0)
  return { pages: pages.length, html: bytes / 1e6 }
}
