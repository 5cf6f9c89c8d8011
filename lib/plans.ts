import { join } from 'node:path'
import { examine } from './check'
import { collate } from './collate'
import { formatFault } from './faults'
import { type PlanFile, readPlanFiles } from './read'
import type { Collation, Plans } from './types'

/** What is made of the plans, once, and kept for the whole process. */
interface Made {
  readonly files: readonly PlanFile[]
  readonly plans: Plans
  readonly collations: Map<string, Collation>
}

/** Next loads this file into several module graphs (pages, route handlers); each would else parse and collate anew. */
const shared = globalThis as { pointByPoint?: Made }

/** The plans of this project, read and checked once; throws one error that lists every fault. */
export const getPlans = (): Plans => make().plans

/** The comparison of all versions against one of them, made once for each base. */
export function getCollation(base: string): Collation {
  const { plans, collations } = make()
  const known = collations.get(base)
  if (known !== undefined) return known
  const collation = collate(plans, base)
  collations.set(base, collation)
  return collation
}

function make(): Made {
  const kept = shared.pointByPoint
  // While the site is edited, a changed plan file is seen at the next request.
  if (kept !== undefined && process.env.NODE_ENV !== 'development') return kept
  const files = readPlanFiles(join(process.cwd(), 'plans'))
  if (kept !== undefined && isSame(kept.files, files)) return kept
  shared.pointByPoint = { files, plans: open(files), collations: new Map() }
  return shared.pointByPoint
}

const isSame = (a: readonly PlanFile[], b: readonly PlanFile[]): boolean =>
  a.length === b.length && a.every(({ path, text }, at) => path === b[at]?.path && text === b[at]?.text)

function open(files: readonly PlanFile[]): Plans {
  const examination = examine(files)
  if (examination.plans !== undefined) return examination.plans
  const errors = examination.faults.filter(({ severity }) => severity === 'error')
  throw new Error(`The plans have faults.\n${errors.map(formatFault).join('\n')}`)
}
