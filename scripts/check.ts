import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { examine } from '../lib/check'
import { formatFault } from '../lib/faults'
import { readPlanFiles } from '../lib/read'

/**
 * The plan check: npm run check [-- --plans DIR]. Prints every fault, then a line of counts.
 * Returns the exit code: 0 where the plans may be published (warnings are no obstacle), 1 on faults, 2 on bad usage.
 */
export default function check(args: readonly string[]): number {
  const folder = plansFolder(args)
  if (folder === undefined) return 2
  const { faults, plans } = examine(readPlanFiles(folder))
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

/** The folder to check; undefined, and said, where the arguments name none. */
function plansFolder(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { plans: { type: 'string', default: 'plans' } } })
    if (existsSync(values.plans)) return values.plans
    console.error(`Found no folder ${values.plans}, expected one that holds the plans`)
  } catch {
    console.error(`Found ${args.join(' ')}, expected nothing or --plans DIR`)
  }
  return undefined
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
