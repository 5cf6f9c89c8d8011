import { type PublishedPlans, publish } from '../publish'
import type { Source } from '../types'
import { type About, aboutFile } from './about'
import { citedSources } from './cited-sources'
import type { Material } from './material'

/** One version of the plan, complete in itself: `<version>.json`. */
export interface VersionFile {
  readonly about: About
  /** As in plans.json, with whole addresses. */
  readonly version: PublishedPlans['versions'][number]
  /** Those that the version, its points, their accounts and variants, and the questions on it cite. */
  readonly sources: readonly Source[]
}

export function versionFile(material: Material, id: string): VersionFile {
  const { plans, absolute } = material
  const version = publish(plans).versions.find((one) => one.id === id)
  if (version === undefined) throw new Error(`No version ${id} in the plans`)
  return {
    about: aboutFile(material, `${version.title}, point by point`, 'version.schema.json'),
    version: {
      ...version,
      address: absolute(version.address),
      points: version.points.map((point) => ({ ...point, address: absolute(point.address) })),
    },
    sources: citedSources(
      plans,
      (by) => (by.kind === 'version' || by.kind === 'point' || by.kind === 'question') && by.version.id === id,
    ),
  }
}
