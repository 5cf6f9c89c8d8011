import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { citedPoint } from '../lib/cite/cited-point'
import { citeFile } from '../lib/cite/files'
import { citeFormatIds } from '../lib/cite/formats'
import type { Kept } from '../lib/kept/types'
import { everyPoint } from '../lib/points'
import { routes } from '../lib/routes'
import type { Plans } from '../lib/types'

/**
 * Writes into a finished site, beside the page of each point, how to cite it in every form. As route handlers these
 * 800 files would make the build longer by a quarter.
 */
export function writeCiteFiles(target: string, plans: Plans, kept: Kept): void {
  for (const version of plans.versions)
    for (const point of everyPoint(version.points)) {
      const cited = citedPoint(plans, kept, version, point)
      for (const format of citeFormatIds)
        writeFileSync(join(target, routes.cite(version.id, point.id, format)), citeFile(cited, format))
    }
}
