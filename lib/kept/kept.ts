import { faultList, type Report } from '../faults'
import { Places } from '../parse/fields'
import type { PlanFile } from '../read'
import type { Fault } from '../types'
import { parseEditions } from './editions-file'
import { parseLock } from './lock'
import type { Kept } from './types'
import { parseWithdrawn } from './withdrawn'

/** What was promised, as far as it could be read. */
export interface KeptFiles {
  readonly kept: Kept
  /** False for a folder that has published nothing yet. */
  readonly hasLock: boolean
  /** "plans/addresses.lock", whether or not it is there. */
  readonly lockFile: string
  readonly places: Places
  readonly faults: readonly Fault[]
}

/** Reads the files of promises from a folder of plans; one that is missing is empty. */
export function readKept(files: readonly PlanFile[]): KeptFiles {
  const { faults, report } = faultList()
  const places = new Places()
  const named = <T>(name: string, parse: (file: string, text: string, report: Report) => readonly T[]) => {
    const file = files.find(({ path }) => path.endsWith(`/${name}`))
    return file === undefined ? [] : parse(file.path, file.text, report)
  }
  return {
    kept: {
      listed: named('addresses.lock', parseLock),
      editions: named('editions.json', parseEditions),
      withdrawn: named('withdrawn.yaml', (file, text) => parseWithdrawn(file, text, places, report)),
    },
    hasLock: files.some(({ path }) => /\/(?:addresses\.lock|editions\.json)$/.test(path)),
    lockFile: `${files[0]?.path.split('/')[0] ?? 'plans'}/addresses.lock`,
    places,
    faults,
  }
}
