import { faultList, inOrder } from '../faults'
import type { PlanFile } from '../read'
import type { Fault, Plans } from '../types'
import { checkEditions } from './check-editions'
import { checkListed } from './check-listed'
import { checkWithdrawn } from './check-withdrawn'
import { issued } from './issued'
import { readKept } from './kept'
import { addsIt } from './subject'

/** Whether plans without faults keep what was promised of them. */
export function examineKept(files: readonly PlanFile[], plans: Plans): readonly Fault[] {
  const read = readKept(files)
  const { faults, report } = faultList()
  if (!read.hasLock) {
    const place = { file: read.lockFile, line: 1, column: 1 }
    report(
      place,
      'missing-lock',
      'no such file',
      `${addsIt} every address and wording before they are published`,
      'warning',
    )
    return faults
  }
  const subject = { ...read, plans, issued: issued(plans) }
  for (const check of [checkListed, checkWithdrawn, checkEditions]) check(subject, report)
  return inOrder([...read.faults, ...faults])
}

/** Faults that a record mends; all others are for an editor to judge. */
export const isMendedByRecord = ({ rule }: Fault): boolean =>
  ['missing-lock', 'address-not-listed', 'edition-not-recorded'].includes(rule)
