import { citedWords } from './cited-words'
import type { Mention } from './notes'
import { pointLabel } from './point-names'
import { citationsOf, everyPoint } from './points'
import { routes } from './routes'
import type { Plans, Version } from './types'
import { plural } from './words'

/** What the page of one version says of itself. */

export const versionDescription = ({ title, issuer, known, evidence }: Version) =>
  `${title}. Issued by ${issuer}; ${known}. Read alone, in its own order, restated by Point by Point (${evidence}).`

/** Everything that the page cites, in the order in which it stands there. */
export function versionMentions({ reported }: Plans, version: Version): readonly Mention[] {
  const head = { href: '#main', label: 'head' }
  return [
    { citations: version.basedOn?.citations ?? [], at: head },
    { citations: citedWords(version.intro).flatMap(({ citations }) => citations), at: head },
    ...version.points.flatMap((whole) => {
      const at = { href: routes.anchor('', pointAnchor(whole.id)), label: pointLabel(whole) }
      const reports = reported.filter((entry) => entry.version === version.id && entry.point === whole.id)
      return [
        ...everyPoint([whole]).map((point) => ({ citations: citationsOf(version, point), at })),
        ...reports.flatMap(({ accounts }) => accounts.map(({ citations }) => ({ citations, at }))),
      ]
    }),
  ]
}

/** Where a point stands on the page of its version. */
export const pointAnchor = (point: string) => `point-${point}`

/** The stated number of points, and how many stand here without one: "20; 5 points here without a number". */
export function countedPoints({ points, stated, evidence }: Version): string {
  const unnumbered = points.filter(({ number }) => number === undefined).length
  if (evidence === 'reported') return `${stated}, as reported; ${plural(unnumbered, 'point')} known from reports`
  return unnumbered > 0 ? `${stated}; ${plural(unnumbered, 'point')} here without a number` : `${stated}`
}
