import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { examine } from '../lib/check'
import { formatFault, inOrder } from '../lib/faults'
import { examineKept } from '../lib/kept/check'
import { readPlanFiles } from '../lib/read'
import type { Fault, Plans } from '../lib/types'
import { dayOfPlans, record } from './record'

/**
 * The plan check: npm run check [-- --plans DIR] [--lock]. Prints every fault, then a line of counts. With `--lock`, new
 * addresses and wordings are recorded first, where nothing else is at fault.
 * Returns the exit code: 0 where the plans may be published (warnings are no obstacle), 1 on faults, 2 on bad usage.
 */
export default function check(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): number {
  const options = optionsIn(args)
  if (options === undefined) return 2
  const { plans: folder, lock } = options
  const files = readPlanFiles(folder)
  const { plans, faults } = examine(files)
  if (plans === undefined || !lock) return told(plans, [...faults, ...(plans ? examineKept(files, plans) : [])])
  const date = dayOfPlans(folder, env)
  if (date === undefined) return 2
  return told(plans, [...faults, ...record(folder, files, plans, date)])
}

function told(plans: Plans | undefined, unordered: readonly Fault[]): number {
  const faults = inOrder(unordered)
  for (const fault of faults) console.error(formatFault(fault))
  const errors = faults.filter((fault) => fault.severity === 'error').length
  const warnings = faults.length - errors
  if (errors > 0) {
    console.error(`\nPlan check: ${count(errors, 'fault')}, ${count(warnings, 'warning')}`)
    return 1
  }
  const rows = plans?.topics.reduce((sum, topic) => sum + topic.rows.length, 0) ?? 0
  const extent = `${count(plans?.versions.length ?? 0, 'version')}, ${count(rows, 'row')}`
  console.info(`Plan check: no faults in ${extent}${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}`)
  return 0
}

const known = { plans: { type: 'string', default: 'plans' }, lock: { type: 'boolean', default: false } } as const

/** What is asked for; undefined, and said, where the arguments are wrong. */
function optionsIn(args: readonly string[]): { readonly plans: string; readonly lock: boolean } | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: known })
    if (existsSync(values.plans)) return values
    console.error(`Found no folder ${values.plans}, expected one that holds the plans`)
  } catch {
    console.error(`Found ${args.join(' ')}, expected nothing, --lock or --plans DIR`)
  }
  return undefined
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
