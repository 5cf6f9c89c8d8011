import { everyPoint } from './points'
import { routes } from './routes'
import type { Plans } from './types'

/** Every page of the site, in reading order, each once. Files such as `/data/plans.json` are not pages. */
export function pageAddresses({ versions, topics }: Plans): readonly string[] {
  const ids = versions.map(({ id }) => id)
  return [
    routes.home(),
    ...ids.flatMap((base) => [
      routes.base(base),
      ...ids.filter((other) => other !== base).map((other) => routes.pair(base, other)),
    ]),
    ...topics.map(({ id }) => routes.topic(id)),
    ...versions.flatMap((version) => [
      routes.version(version.id),
      ...everyPoint(version.points).map((point) => routes.point(version.id, point.id)),
    ]),
    routes.sources(),
    routes.about(),
  ]
}

/** Every address that answers: the pages and the files. */
export const addresses = (plans: Plans): readonly string[] => [...pageAddresses(plans), routes.data()]
