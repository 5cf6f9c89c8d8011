import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeName } from '../lib/code-name'
import { faultList, formatFault } from '../lib/faults'
import { readKept } from '../lib/kept/kept'
import { Places } from '../lib/parse/fields'
import { parsePlans } from '../lib/parse/plans'
import { parseVersion } from '../lib/parse/version'
import { type PlanFile, readPlanFiles } from '../lib/read'
import { reservedNames } from '../lib/routes'
import type { Plans } from '../lib/types'
import { answered } from './command/answered'
import { callersFolder } from './command/callers-folder'
import { print } from './command/print'
import { Refusal } from './command/refusal'
import { unreadable } from './command/unreadable'
import { rowNamer } from './propose/new-rows'
import { proposalFor } from './propose/proposal'
import { proposalYaml } from './propose/yaml'

const expected = 'the file of a version: plans/new.md'

const help = `npm run --silent propose -- plans/new.md

plans/new.md  the file of the new version; the rows are those of the collation.yaml beside it, or else of plans/
--help, -h    prints this
`

/**
 * Proposes the rows of a new version: npm run --silent propose -- plans/new.md. Prints what to add to the
 * collation.yaml beside the file, or else of `plans/`. Returns the exit code: 0 with a proposal, 1 where the file has
 * faults, each a line, 2 with one line where there is no such file.
 */
export default function propose(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<number> {
  return answered(async () => {
    if (args.includes('--help') || args.includes('-h')) {
      await print(help)
      return 0
    }
    const [file = ''] = args
    if (args.length !== 1 || !file.endsWith('.md'))
      throw new Refusal(`Found ${args.join(' ') || 'nothing'}, expected ${expected}`)
    return proposeRows(file, callersFolder('propose', env))
  })
}

async function proposeRows(given: string, folder: string): Promise<number> {
  const file = resolve(folder, given)
  const text = read(given, file)
  const { faults, report } = faultList()
  const { version } = parseVersion(`${basename(dirname(file))}/${basename(file)}`, text, new Places(), report)
  for (const fault of faults) console.error(formatFault(fault))
  if (faults.some(({ severity }) => severity === 'error')) return 1
  const files = readPlanFiles(existsSync(join(dirname(file), 'collation.yaml')) ? dirname(file) : 'plans')
  const { plans } = parsePlans(files)
  await print(proposalYaml(version, proposalFor(plans, version), rowNamer(takenIn(plans, files))))
  return 0
}

function read(given: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Refusal(unreadable(given, error, expected))
  }
}

/** Knows every name that was ever given to a page, a topic, a row or the address of a code. */
function takenIn({ topics, versions }: Plans, files: readonly PlanFile[]): (name: string) => boolean {
  const published = readKept(files).kept.listed.map(({ address }) => address.replace(/^#|^\/(?:r\/)?|\/.*$/g, ''))
  const rows = topics.flatMap(({ rows }) => rows)
  const ids = [...topics, ...versions, ...rows].map(({ id }) => id)
  const names = new Set<string>([...reservedNames, ...published, ...ids, ...rows.map(({ code }) => codeName(code))])
  return (name) => names.has(name)
}
