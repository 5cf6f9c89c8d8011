import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** One file of the plans, as it stands on disk. */
export interface PlanFile {
  /** With the folder's name: "plans/us-28.md". */
  readonly path: string
  readonly text: string
}

/** The files of a folder of plans, by name; README.md, which explains the format, is left out. */
export function readPlanFiles(directory: string): readonly PlanFile[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      path: `${basename(directory)}/${name}`,
      // Some editors begin a file with a byte-order mark, which is no part of its text.
      text: readFileSync(join(directory, name), 'utf8').replace(/^\uFEFF/, ''),
    }))
}
