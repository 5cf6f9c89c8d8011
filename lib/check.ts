import { faultList, inOrder } from './faults'
import { parsePlans } from './parse/plans'
import type { PlanFile } from './read'
import { checkCitations } from './rules/cited'
import { checkIds } from './rules/ids'
import { checkNamed } from './rules/named'
import { checkNumbers } from './rules/numbers'
import { checkPlacement } from './rules/placement'
import { checkQuotations } from './rules/quotations'
import { checkReported } from './rules/reported'
import type { Check } from './rules/rule'
import { checkSilences } from './rules/silences'
import { checkTimeline } from './rules/timeline'
import { checkTopics, controlledTopics } from './rules/topics'
import { checkVariants } from './rules/variants'
import { checkVersions } from './rules/versions'
import type { Fault, Plans } from './types'

const checks: readonly Check[] = [
  checkIds,
  checkNumbers,
  checkCitations,
  checkTopics,
  checkPlacement,
  checkSilences,
  checkReported,
  checkVersions,
  checkTimeline,
  checkNamed,
  checkVariants,
  checkQuotations,
]

/** The plans, where no error was found, and everything that was. */
interface Examination {
  /** Absent while there is an error; warnings leave the plans trustworthy. */
  readonly plans: Plans | undefined
  /** In the order of the files, from top to bottom. */
  readonly faults: readonly Fault[]
}

/** Reads the files of a folder of plans and applies every rule; all faults come at once. */
export function examine(files: readonly PlanFile[], topics: readonly string[] = controlledTopics): Examination {
  const parsed = parsePlans(files)
  const { faults, report } = faultList()
  for (const check of checks) check({ ...parsed, topics }, report)
  const all = inOrder([...parsed.faults, ...faults])
  return { plans: all.some(({ severity }) => severity === 'error') ? undefined : parsed.plans, faults: all }
}
