import { join } from 'node:path'
import { readPlanFiles } from '../read'
import { readKept } from './kept'
import type { Kept } from './types'

let opened: Kept | undefined

/** What this project has promised, for its pages. `npm run check` answers for its form. */
export function getKept(): Kept {
  // While the site is edited, a changed file is seen at the next request.
  if (opened === undefined || process.env.NODE_ENV === 'development')
    opened = readKept(readPlanFiles(join(process.cwd(), 'plans'))).kept
  return opened
}
