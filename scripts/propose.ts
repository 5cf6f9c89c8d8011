import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeName } from '../lib/code-name'
import { faultList, formatFault } from '../lib/faults'
import { readKept } from '../lib/kept/kept'
import { Places } from '../lib/parse/fields'
import { parsePlans } from '../lib/parse/plans'
import { parseVersion } from '../lib/parse/version'
import { type PlanFile, readPlanFiles } from '../lib/read'
import { reservedNames } from '../lib/routes'
import type { Plans } from '../lib/types'
import { rowNamer } from './propose/new-rows'
import { proposalFor } from './propose/proposal'
import { proposalYaml } from './propose/yaml'

/**
 * Proposes the rows of a new version: npm run --silent propose -- plans/new.md. Prints what to add to the
 * collation.yaml beside the file, or else of `plans/`. Returns the exit code: 0 with a proposal, 1 where the file has
 * faults, each a line, 2 where there is no such file.
 */
export default function propose(args: readonly string[]): number {
  const [file = ''] = args
  if (args.length !== 1 || !file.endsWith('.md') || !existsSync(file)) {
    console.error(`Found ${args.join(' ') || 'nothing'}, expected the file of a version: plans/new.md`)
    return 2
  }
  const { faults, report } = faultList()
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const { version } = parseVersion(`${basename(dirname(file))}/${basename(file)}`, text, new Places(), report)
  for (const fault of faults) console.error(formatFault(fault))
  if (faults.some(({ severity }) => severity === 'error')) return 1
  const folder = existsSync(join(dirname(file), 'collation.yaml')) ? dirname(file) : 'plans'
  const files = readPlanFiles(folder)
  const { plans } = parsePlans(files)
  process.stdout.write(proposalYaml(version, proposalFor(plans, version), rowNamer(takenIn(plans, files))))
  return 0
}

/** Knows every name that was ever given to a page, a topic, a row or the address of a code. */
function takenIn({ topics, versions }: Plans, files: readonly PlanFile[]): (name: string) => boolean {
  const published = readKept(files).kept.listed.map(({ address }) => address.replace(/^#|^\/(?:r\/)?|\/.*$/g, ''))
  const rows = topics.flatMap(({ rows }) => rows)
  const ids = [...topics, ...versions, ...rows].map(({ id }) => id)
  const names = new Set<string>([...reservedNames, ...published, ...ids, ...rows.map(({ code }) => codeName(code))])
  return (name) => names.has(name)
}
