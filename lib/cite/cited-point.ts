import { sourcesById } from '../cited-names'
import { currentEdition, editionsAt } from '../editions'
import type { Kept } from '../kept/types'
import { routes } from '../routes'
import { publicUrl } from '../site'
import type { Plans, Point, Version } from '../types'
import type { CitedPoint } from './items'

/** A point as the site cites it. */
export function citedPoint(plans: Plans, kept: Kept, version: Version, point: Point): CitedPoint {
  const editions = editionsAt(kept.editions, routes.point(version.id, point.id))
  const edition = currentEdition(editions, point.text)
  return {
    version,
    point,
    sources: sourcesById(plans.sources),
    publicUrl,
    ...(edition && { edition }),
  }
}
