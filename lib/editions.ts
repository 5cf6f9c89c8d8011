import { createHash } from 'node:crypto'
import type { Edition, EditionsOfPoint } from './kept/types'
import { everyPoint } from './points'
import { routes } from './routes'
import type { IsoDate, Plans } from './types'

/** Every wording of every point that was ever published, so that a quotation can be checked years later. */

/** What stands beside a quotation for its text: the first 8 hexadecimal digits of the SHA-256 of the text in NFC. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8)

/** Stands for the day of plans whose wordings were never recorded, as of ones that are only tried out. */
const unrecorded = '2000-01-01'

/** All wordings as they stand together: the day of the latest change, and one hash over all of them. */
export function editionOfAll(all: readonly EditionsOfPoint[]): Pick<Edition, 'date' | 'hash'> {
  const newest = all.flatMap(({ address, editions }) => editions.slice(-1).map((edition) => ({ address, ...edition })))
  const lines = newest.map(({ address, hash }) => `${address} ${hash}`).sort()
  const dates = newest.map(({ date }) => date).sort()
  return { date: dates.at(-1) ?? unrecorded, hash: hashOf(lines.join('\n')) }
}

/** The wordings of a point, oldest first; none where it was never recorded. */
export const editionsAt = (all: readonly EditionsOfPoint[], address: string): readonly Edition[] =>
  all.find((entry) => entry.address === address)?.editions ?? []

/** The newest wording, where it is the text as it stands; absent while that is not recorded. */
export function currentEdition(editions: readonly Edition[], text: string): Edition | undefined {
  const newest = editions.at(-1)
  return newest?.text === text ? newest : undefined
}

/** Wordings other than the newest, each once with its last date, the latest first. */
export function earlierEditions(editions: readonly Edition[]): readonly Edition[] {
  const now = editions.at(-1)
  const byHash = new Map<string, Edition>()
  for (const edition of editions.toReversed())
    if (edition.hash !== now?.hash && !byHash.has(edition.hash)) byHash.set(edition.hash, edition)
  return [...byHash.values()]
}

/** The same with the texts of the plans as new wordings of this day, where they are not the newest already. */
export function withEditionsOf(
  plans: Pick<Plans, 'versions'>,
  all: readonly EditionsOfPoint[],
  date: IsoDate,
): readonly Pick<EditionsOfPoint, 'address' | 'editions'>[] {
  const kept = new Map(all.map(({ address, editions }) => [address, editions]))
  for (const version of plans.versions)
    for (const { id, text } of everyPoint(version.points)) {
      const address = routes.point(version.id, id)
      const editions = kept.get(address) ?? []
      if (!currentEdition(editions, text)) kept.set(address, [...editions, { date, hash: hashOf(text), text }])
    }
  return [...kept].map(([address, editions]) => ({ address, editions }))
}
