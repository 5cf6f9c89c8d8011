import { currentEdition, editionsAt } from '../editions'
import { type Report, shown } from '../faults'
import { everyPoint } from '../points'
import { routes } from '../routes'
import type { Version } from '../types'
import { addsIt, type KeptSubject } from './subject'

/** Every text is recorded as it stands, at the point that it was published as. */
export function checkEditions({ plans, kept, lockFile }: KeptSubject, report: Report): void {
  for (const version of plans.versions)
    for (const { id, text, place } of everyPoint(version.points)) {
      const address = routes.point(version.id, id)
      const editions = editionsAt(kept.editions, address)
      if (currentEdition(editions, text)) continue
      const former = editions.some((edition) => edition.text === text) ? undefined : formerPoint(text, version, kept)
      if (former !== undefined)
        report(
          place,
          'address-changed',
          `at \`${address}\` the text that was published at \`${former}\``,
          'the text of each point under its own id: numbers and ids are not given anew',
        )
      else
        report(
          place,
          'edition-not-recorded',
          `at \`${address}\` a text that is not in editions.json, ${shown(text)}`,
          `${addsIt} it with its date`,
        )
    }
  const listed = new Set(kept.listed.map(({ address }) => address))
  for (const { address, place } of kept.editions)
    if (!listed.has(address))
      report(
        place,
        'address-vanished',
        `wordings of \`${address}\`, which ${lockFile} does not list`,
        'its line back, since it was published; withdrawn.yaml is where to say that it went',
      )
}

/** The point of the version at which a text was published, where that point now has another. */
function formerPoint(text: string, version: Version, { editions }: KeptSubject['kept']): string | undefined {
  if (text === '') return undefined
  const texts = new Map(everyPoint(version.points).map((point) => [routes.point(version.id, point.id), point.text]))
  return editions.find(
    (entry) =>
      entry.address.startsWith(routes.version(version.id)) &&
      entry.editions.at(-1)?.text === text &&
      texts.get(entry.address) !== text,
  )?.address
}
