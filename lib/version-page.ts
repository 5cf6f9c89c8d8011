import { citedWords } from './cited-words'
import type { Mention } from './notes'
import { pointLabel } from './point-names'
import { citationsOf, everyPoint } from './points'
import { routes } from './routes'
import type { Plans, Point, Version } from './types'
import { plural } from './words'

/** What the page of one version says of itself. */

export const versionDescription = ({ title, issuer, known, evidence }: Version) =>
  `${title}. Issued by ${issuer}; ${known}. Read alone, in its own order, restated by Point by Point (${evidence}).`

/** Everything that the page cites, in the order in which it stands there. Where accounts stand at a point, they name its sources in words. */
export function versionMentions({ reported }: Pick<Plans, 'reported'>, version: Version): readonly Mention[] {
  const head = { href: '#main', label: 'head' }
  return [
    { citations: version.basedOn?.citations ?? [], at: head },
    { citations: citedWords(version.intro).flatMap(({ citations }) => citations), at: head },
    ...version.points
      .filter((whole) => !hasAccounts(reported, whole))
      .flatMap((whole) => {
        const at = { href: routes.anchor('', pointAnchor(whole.id)), label: pointLabel(whole) }
        return everyPoint([whole]).map((point) => ({ citations: citationsOf(version, point), at }))
      }),
  ]
}

/** True for a point of an unpublished text of which somebody says something. */
export const hasAccounts = (reported: Plans['reported'], { version, id }: Point): boolean =>
  reported.some((entry) => entry.version === version && entry.point === id && entry.accounts.length > 0)

/** Where a point stands on the page of its version. */
export const pointAnchor = (point: string) => `point-${point}`

/** The stated number of points, and how many stand here without one: "20; 5 points here without a number". */
export function countedPoints({ points, stated, evidence }: Version): string {
  const unnumbered = points.filter(({ number }) => number === undefined).length
  if (evidence === 'reported') return `${stated}, as reported; ${plural(unnumbered, 'point')} known from reports`
  return unnumbered > 0 ? `${stated}; ${plural(unnumbered, 'point')} here without a number` : `${stated}`
}
