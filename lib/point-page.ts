import { excerpt } from './excerpt'
import { citedIn, type Mention } from './notes'
import { pointName, pointTitle } from './point-names'
import { citationsOf, everyPoint } from './points'
import { routes } from './routes'
import type { RowOfPoint } from './rows-of'
import type { Point, PointVariants, Reported, Version } from './types'
import { witnessesIn } from './variants'
import { capitalise } from './words'

/** What the page of one point says of itself. */

/** "28-point draft, point 21c: Other territories that Russia controls". No two points share it. */
export function pointPageTitle(version: Version, point: Point, rows: readonly RowOfPoint[]): string {
  const name = `${version.short}, ${pointName(version, point)}`
  const title = pointTitle(
    point,
    rows.map(({ row }) => row),
  )
  return title === undefined || (title === point.gist && point.number === undefined) ? name : `${name}: ${title}`
}

/** Whose point it is, the text itself, and that the wording is ours. */
export function pointDescription(version: Version, point: Point): string {
  const text = [point, ...point.points]
    .map((part) => part.text)
    .join(' ')
    .trim()
  const said = text === '' ? 'struck out in the text itself.' : excerpt(text, longestDescription)
  return `${capitalise(pointName(version, point))} of the ${version.short}, restated by Point by Point: ${said}`
}

const longestDescription = 180

interface Shown {
  readonly version: Version
  readonly point: Point
  readonly variants: readonly PointVariants[]
  readonly reported: readonly Reported[]
  readonly rows: readonly RowOfPoint[]
  /** In the order of the rows' cells. */
  readonly versions: readonly Version[]
}

/** Everything that the page cites, in the order in which it stands there. */
export function pointMentions({ version, point, variants, reported, rows, versions }: Shown): readonly Mention[] {
  const here = { href: '#main', label: 'this point' }
  return [
    ...everyPoint([point]).map((part) => ({ citations: citationsOf(version, part), at: here })),
    { citations: witnessesIn(variants), at: here },
    ...reported.flatMap(({ accounts }) => accounts.map(({ citations }) => ({ citations, at: here }))),
    ...rows.flatMap(({ row, cells: [own, ...others], shared }) => {
      const at = { href: routes.anchor('', row.id), label: row.code }
      const beside = shared ? (own?.points ?? []) : []
      return [
        ...beside.map(({ point: other }) => ({ citations: citationsOf(version, other), at })),
        ...others.map((cell, index) => ({ citations: citedIn(cell, versions[index + 1]), at })),
      ]
    }),
  ]
}
