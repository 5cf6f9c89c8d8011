import { type Absolute, atom } from './atom'
import { byCodeUnits } from './by-code-units'
import { earlierEditions } from './editions'
import type { Edition, Kept } from './kept/types'
import { pointName } from './point-names'
import { everyPoint } from './points'
import { routes } from './routes'
import type { IsoDate, Plans } from './types'

/** One change of what was published. */
export type Correction =
  | {
      readonly kind: 'reworded'
      readonly address: string
      /** "28-point draft, point 6"; the address where the point has gone since. */
      readonly of: string
      /** Its anchor on the page of corrections. */
      readonly name: string
      readonly date: IsoDate
      readonly before: Edition
      readonly after: Edition
    }
  | {
      readonly kind: 'withdrawn'
      readonly address: string
      readonly of: string
      readonly name: string
      readonly date: IsoDate
      readonly because: string
      readonly goTo: string
    }

/** Every change since the first publication, the latest first. */
export function corrections(plans: Pick<Plans, 'versions'>, { editions, withdrawn }: Kept): readonly Correction[] {
  const names = namesOfPoints(plans)
  const reworded = editions.flatMap(({ address, editions: [first, ...later] }) =>
    later.flatMap((after, index): readonly Correction[] => {
      const before = index === 0 ? first : later[index - 1]
      if (!before) return []
      const of = names.get(address) ?? address
      return [
        { kind: 'reworded', address, of, name: correctionName(address, index + 2), date: after.date, before, after },
      ]
    }),
  )
  const gone = withdrawn.map(
    ({ address, was, because, date, goTo }): Correction => ({
      kind: 'withdrawn',
      address,
      of: was,
      name: correctionName(address, 'withdrawn'),
      date,
      because,
      goTo,
    }),
  )
  return [...reworded, ...gone].toSorted((a, b) => byCodeUnits(b.date, a.date) || byCodeUnits(a.name, b.name))
}

/** Where the page of corrections tells the latest change of a point; absent where its wording never changed. */
export const latestCorrection = (address: string, editions: readonly Edition[]): string | undefined =>
  earlierEditions(editions).length > 0 ? routes.correction(correctionName(address, editions.length)) : undefined

/** "us-28-6-edition-2": editions are never taken away, so the count of one does not change. */
function correctionName(address: string, edition: number | 'withdrawn'): string {
  const words = address.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')
  return typeof edition === 'number' ? `${words}-edition-${edition}` : `${words}-${edition}`
}

const namesOfPoints = ({ versions }: Pick<Plans, 'versions'>): ReadonlyMap<string, string> =>
  new Map(
    versions.flatMap((version) =>
      everyPoint(version.points).map(
        (point) => [routes.point(version.id, point.id), `${version.short}, ${pointName(version, point)}`] as const,
      ),
    ),
  )

export const correctionsFeed = (all: readonly Correction[], absolute: Absolute): string =>
  atom(
    {
      title: 'Point by Point: corrections',
      subtitle: 'Every change of a published wording, and every address that was withdrawn.',
      address: routes.correctionsFeed(),
      page: routes.corrections(),
      entries: all.map((correction) => ({
        address: routes.correction(correction.name),
        title: correctionTitle(correction),
        date: correction.date,
        text: textOf(correction),
      })),
    },
    absolute,
  )

export const correctionTitle = ({ kind, of }: Correction): string => `${of}: ${kind}`

function textOf(correction: Correction): string {
  if (correction.kind === 'withdrawn') return `${correction.because} See ${correction.goTo}`
  const { before, after, address } = correction
  return `${address} said (${before.hash}): ${wording(before)} It says now (${after.hash}): ${wording(after)}`
}

/** Restated texts end with a full stop of their own; a point that was struck out has none. */
export const wording = ({ text }: Edition): string => (text === '' ? 'no text, as the version strikes it out.' : text)
