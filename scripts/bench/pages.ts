import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { onlyVersions } from '../../lib/comparison'
import { getCollation } from '../../lib/plans'
import { routes } from '../../lib/routes'
import type { Collation } from '../../lib/types'
import { findBrowser } from '../browser.mjs'
import { writeByHand } from './hand-written'
import { type Host, host, type Variant } from './host'
import { printVisits } from './pages-report'
import { buildPeers } from './peers'
import { type Visit, visit } from './visit'

/** The pair that is measured: two printed texts, whole, of 28 points each. */
const [base, other] = ['us-28', 'europe-28'] as const

/** Where the build leaves the site, and Next's export before anything was done to it. */
const folders = { site: 'out', export: '.export' }

/**
 * npm run bench -- pages [--runs 7] [--site out] [--export .export]
 * Our page of a pair, the same content by hand, the export untouched, and the same two texts in two diff viewers,
 * visited in turn on a slow phone.
 */
export async function pages(args: readonly string[]): Promise<number> {
  const { runs, site, untouched } = readOptions(args)
  const collation = onlyVersions(getCollation(base), [other])
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('No browser is here; `npm run browser` gets one')
  const work = mkdtempSync(join(tmpdir(), 'bench-pages-'))
  try {
    const variants = await prepare(collation, { site, untouched, work })
    const browser = await chromium.launch({ executablePath })
    try {
      printVisits(await visitInTurn(browser, variants, runs), { runs, browser: browser.version(), busy: busyWith() })
    } finally {
      await browser.close()
    }
  } finally {
    rmSync(work, { recursive: true })
  }
  return 0
}

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '7' },
      site: { type: 'string', default: folders.site },
      export: { type: 'string', default: folders.export },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`Found --runs ${values.runs}, expected a number from 1`)
  return { runs, site: values.site, untouched: values.export }
}

interface Places {
  readonly site: string
  readonly untouched: string
  /** A folder for the pages that the bench makes. */
  readonly work: string
}

async function prepare(collation: Collation, { site, untouched, work }: Places): Promise<readonly Variant[]> {
  const path = routes.pair(base, other)
  for (const folder of [site, untouched])
    if (!existsSync(join(folder, path))) throw new Error(`Found no ${folder}${path}; \`npm run build\` makes it`)
  return [
    { name: 'by hand (the limit)', folder: writeByHand(collation, join(work, 'by-hand')), path: '/' },
    { name: 'Point by Point', folder: site, path },
    { name: "Next's export, untouched", folder: untouched, path },
    ...(await buildPeers(collation.versions, join(work, 'peers'))),
  ]
}

/** Round by round, so that what else the machine does falls on all alike. The first round only warms up. */
async function visitInTurn(browser: Browser, variants: readonly Variant[], runs: number) {
  const hosts: Host[] = []
  try {
    const visits = new Map<string, Visit[]>(variants.map(({ name }) => [name, []]))
    for (const { folder } of variants) hosts.push(await host(folder))
    for (let round = 0; round <= runs; round += 1) {
      console.error(round === 0 ? 'Warming up' : `Round ${round} of ${runs}`)
      for (const [at, { name, path }] of variants.entries()) {
        const seen = await visit(browser, `${hosts[at]?.origin}${path}`)
        if (round > 0) visits.get(name)?.push(seen)
      }
    }
    return visits
  } finally {
    for (const { close } of hosts) close()
  }
}

/** What else keeps the machine busy, where that is more than it has processors for. */
function busyWith(): string {
  const [minute = 0] = loadavg()
  const processors = cpus().length
  return minute > processors ? `${minute.toFixed(1)} processes wait for ${processors} processors` : ''
}
