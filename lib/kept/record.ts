import { withEditionsOf } from '../editions'
import type { PlanFile } from '../read'
import type { IsoDate, Plans } from '../types'
import { formatEditions } from './editions-file'
import { issued } from './issued'
import { readKept } from './kept'
import { formatLock } from './lock'

interface Recorded {
  readonly files: readonly PlanFile[]
  /** How many of each are new. */
  readonly addresses: number
  readonly wordings: number
}

/** The files of promises with all that the plans add to them; nothing in them is changed or taken away. */
export function recorded(files: readonly PlanFile[], plans: Plans, date: IsoDate): Recorded {
  const { kept, lockFile } = readKept(files)
  const listed = new Set(kept.listed.map(({ address }) => address))
  const added = issued(plans).filter(({ address }) => !listed.has(address))
  const editions = withEditionsOf(plans, kept.editions, date)
  return {
    files: [
      { path: lockFile, text: formatLock([...kept.listed, ...added]) },
      { path: lockFile.replace('addresses.lock', 'editions.json'), text: formatEditions(editions) },
    ],
    addresses: added.length,
    wordings: wordingsIn(editions) - wordingsIn(kept.editions),
  }
}

const wordingsIn = (all: readonly { readonly editions: readonly unknown[] }[]) =>
  all.reduce((sum, { editions }) => sum + editions.length, 0)
