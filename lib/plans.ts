import { join } from 'node:path'
import { examine } from './check'
import { collate } from './collate'
import { formatFault } from './faults'
import { readPlanFiles } from './read'
import type { Collation, Plans } from './types'

let plans: Plans | undefined
const collations = new Map<string, Collation>()

/** The plans of this project, read and checked once; throws one error that lists every fault. */
export function getPlans(): Plans {
  plans ??= openPlans(join(process.cwd(), 'plans'))
  return plans
}

/** The comparison of all versions against one of them, made once for each base. */
export function getCollation(base: string): Collation {
  const known = collations.get(base)
  if (known !== undefined) return known
  const collation = collate(getPlans(), base)
  collations.set(base, collation)
  return collation
}

function openPlans(directory: string): Plans {
  const examination = examine(readPlanFiles(directory))
  if (examination.plans !== undefined) return examination.plans
  const errors = examination.faults.filter(({ severity }) => severity === 'error')
  throw new Error(`The plans have faults.\n${errors.map(formatFault).join('\n')}`)
}
