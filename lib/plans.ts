import { join } from 'node:path'
import { examine } from './check'
import { collate } from './collate'
import { formatFault } from './faults'
import { readKept } from './kept/kept'
import type { Kept } from './kept/types'
import { type PlanFile, readPlanFiles } from './read'
import type { Collation, Plans } from './types'

/** What is made of the files of `plans/`, once, and stays for the whole process. */
interface Made {
  readonly files: readonly PlanFile[]
  readonly plans: Plans
  readonly kept: Kept
  readonly collations: Map<string, Collation>
}

/** Next loads this file into several module graphs (pages, route handlers); each would else parse and collate anew. */
const shared = globalThis as { pointByPoint?: Made }

/** The plans of this project, read and checked once; throws one error that lists every fault. */
export const getPlans = (): Plans => make().plans

/** What this project has promised: its addresses and editions. `npm run check` answers for their form. */
export const getKept = (): Kept => make().kept

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
  const before = shared.pointByPoint
  // While the site is edited, a changed plan file is seen at the next request.
  if (before !== undefined && process.env.NODE_ENV !== 'development') return before
  const files = readPlanFiles(join(process.cwd(), 'plans'))
  if (before !== undefined && isSame(before.files, files)) return before
  shared.pointByPoint = { files, plans: open(files), kept: readKept(files).kept, collations: new Map() }
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
