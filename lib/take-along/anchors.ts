import type { Notes } from '../notes'
import { everyPoint } from '../points'
import { routes } from '../routes'
import { publicUrl } from '../site'
import type { Plans } from '../types'

/**
 * Where a point stands in the file to take along: "us-28-21c". A question on a version as a whole stands there in the
 * same way, since no point of the version has its id.
 */
export const pointAnchor = (version: string, point: string) => `${version}-${point}`

/**
 * Turns addresses of the site into those that work away from it: an anchor of the file where the file has what stands
 * there, else the whole address of the living page. Other addresses stay as they are.
 */
export function addressesAway({ versions, topics }: Plans, notes: Notes): (address: string) => string {
  const anchors = new Map([
    ...versions.flatMap(({ id, points }): [string, string][] => [
      [routes.version(id), id],
      ...everyPoint(points).map((point): [string, string] => [routes.point(id, point.id), pointAnchor(id, point.id)]),
    ]),
    ...topics.map(({ id }): [string, string] => [routes.topic(id), id]),
    ...[...notes.values()].map(({ source, number }): [string, string] => [routes.source(source.id), `n${number}`]),
  ])
  return (address) => {
    const anchor = anchors.get(address)
    if (anchor !== undefined) return routes.anchor('', anchor)
    return address.startsWith('/') ? publicUrl(address) : address
  }
}
