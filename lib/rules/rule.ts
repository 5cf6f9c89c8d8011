import type { Report } from '../faults'
import type { Parsed } from '../parse/plans'

/** What a rule is given: all that was read, and the list of topics that the site is about. */
export interface Subject extends Parsed {
  readonly topics: readonly string[]
}

/** Looks at the plans as a whole and reports what breaks the rule. */
export type Check = (subject: Subject, report: Report) => void
