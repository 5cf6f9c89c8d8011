import { assign, type Weighed, weigh } from './assign'
import { candidates } from './candidates'
import { listRows } from './listing'
import { inOrder } from './order'
import { parts } from './parts'
import { type Profile, type Profiles, profilesOf } from './profiles'
import { rowsFrom, type Spot, type Tie } from './rows'
import type { AlignedRow, AlignedText, Link } from './types'
import { why } from './why'

/**
 * Proposes rows for the points of any number of versions: which points treat one thing.
 *
 * Every point stands in exactly one row. The rows are the same whatever the order of the versions and however their
 * points are numbered; they are listed in the order of the first version, what it lacks after what precedes it elsewhere.
 */
export function align(versions: readonly AlignedText[]): readonly AlignedRow[] {
  const sorted = [...versions].sort(byContent)
  const profiles = profilesOf(sorted)
  const rows = rowsFrom(
    sorted.map(({ points }) => points.length),
    tiesOf(profiles),
  )
  return listRows(
    rows.map(({ spots, ties }) => rowOf(sorted, profiles, spots, ties)),
    versions,
  )
}

/** One order for the same versions, in whatever order they come. */
function byContent(one: AlignedText, two: AlignedText): number {
  const [a, b] = [one, two].map(({ id, points }) => `${points.map(({ text }) => text).join('\n')}\n${id}`)
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}

function tiesOf({ versions, names, of }: Profiles): readonly Tie[] {
  const ties = versions.flatMap((a, from) =>
    versions
      .slice(from + 1)
      .flatMap((b, at) => tiesBetween(a, b, { from, to: from + 1 + at, terms: names.length, of })),
  )
  return ties.sort((one, two) => two.likeness - one.likeness)
}

/** Two versions by their place, and how a part of a point is weighed. */
interface Between {
  readonly from: number
  readonly to: number
  /** How many terms there are. */
  readonly terms: number
  readonly of: Profiles['of']
}

function tiesBetween(a: readonly Profile[], b: readonly Profile[], { from, to, terms, of }: Between): readonly Tie[] {
  const weighed = weigh(candidates(a, b, terms), a, b)
  const whole = assign(weighed)
  const chain = inOrder(whole)
  const tie = (pair: Weighed, extent: Tie['extent'], moved: boolean): Tie => ({
    from: { version: from, place: pair.a },
    to: { version: to, place: pair.b },
    likeness: pair.likeness,
    extent,
    moved,
  })
  return [
    ...whole.map((pair) => tie(pair, 'whole', !chain.has(pair))),
    ...parts(weighed, whole, a, b, of).map((pair) => tie(pair, 'part', false)),
  ]
}

function rowOf(
  versions: readonly AlignedText[],
  { versions: profiles, names }: Profiles,
  spots: readonly Spot[],
  ties: readonly Tie[],
): AlignedRow {
  const idOf = ({ version, place }: Spot) => versions[version]?.points[place]?.id ?? ''
  const pointsOf = (at: number) => spots.filter(({ version }) => version === at).sort((a, b) => a.place - b.place)
  const endOf = (spot: Spot) => ({ version: versions[spot.version]?.id ?? '', point: idOf(spot) })
  const profileOf = (spot: Spot) => profiles[spot.version]?.[spot.place]
  return {
    points: Object.fromEntries(versions.map(({ id }, at) => [id, pointsOf(at).map(idOf)])),
    links: ties.map(({ from, to, likeness, extent, moved }): Link => {
      const [a, b] = [profileOf(from), profileOf(to)]
      const reasons = a && b ? why(a, b, names) : { terms: [], numbers: [] }
      return { from: endOf(from), to: endOf(to), likeness, extent, position: moved ? 'moved' : 'in order', ...reasons }
    }),
  }
}
