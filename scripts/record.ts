import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { examineKept, isMendedByRecord } from '../lib/kept/check'
import { recorded } from '../lib/kept/record'
import { isCalendarDate } from '../lib/parse/dates'
import type { PlanFile } from '../lib/read'
import type { Fault, IsoDate, Plans } from '../lib/types'

/**
 * Adds the new addresses and wordings of a folder of plans to its `addresses.lock` and `editions.json`, and returns the
 * faults that are left. While there is one that an editor has to judge, nothing is written.
 */
export function record(folder: string, files: readonly PlanFile[], plans: Plans, date: IsoDate): readonly Fault[] {
  const before = examineKept(files, plans)
  const forEditors = before.filter((fault) => !isMendedByRecord(fault))
  if (forEditors.length > 0) {
    console.error('Nothing is recorded before these are mended:')
    return forEditors
  }
  const { files: written, addresses, wordings } = recorded(files, plans, date)
  const names = new Set(written.map(({ path }) => path))
  const after = examineKept([...files.filter(({ path }) => !names.has(path)), ...written], plans)
  if (after.length > 0) return after
  for (const { path, text } of written) writeFileSync(join(folder, basename(path)), text)
  console.info(`Recorded: new addresses ${addresses}, new wordings ${wordings}`)
  return []
}

/**
 * The day that new wordings are dated by: SOURCE_DATE, else that of the last commit of the folder, never the clock's.
 * Undefined, and said, where neither is known.
 */
export function dayOfPlans(folder: string, env: Readonly<Record<string, string | undefined>>): IsoDate | undefined {
  const given = env.SOURCE_DATE?.trim()
  const date =
    given || spawnSync('git', ['log', '-1', '--format=%cs', '--', '.'], { cwd: folder }).stdout?.toString().trim()
  if (date !== undefined && isCalendarDate(date) && date.length === '2026-11-22'.length) return date
  console.error(
    given
      ? `SOURCE_DATE is "${given}", expected a day such as 2026-11-22`
      : `Found no commit of ${folder}, expected a day for new wordings: SOURCE_DATE=2026-11-22 npm run check -- --lock`,
  )
  return undefined
}
