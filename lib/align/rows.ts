import { enough } from './assign'

/** A point by its version and its place in it. */
export interface Spot {
  readonly version: number
  readonly place: number
}

/** How sure it is that two versions' points belong together. */
export interface Tie {
  readonly from: Spot
  readonly to: Spot
  readonly likeness: number
  readonly confidence: number
  /** Absent where it is not enough by itself. */
  readonly extent?: 'whole' | 'part'
  readonly moved: boolean
}

interface Group {
  readonly spots: Spot[]
}

/** A row's points, and the ties that joined them. */
export interface Joined extends Group {
  readonly ties: readonly Tie[]
}

/**
 * Rows from the ties of all pairs of versions: the surest ties first, counterparts before parts. Two rows become one where
 * the mean over all their pairs of points is enough, so that one chance likeness does not chain rows together.
 */
export function rowsFrom(sizes: readonly number[], ties: readonly Tie[]): readonly Joined[] {
  const groups = sizes.map((size, version) =>
    Array.from({ length: size }, (_, place): Group => ({ spots: [{ version, place }] })),
  )
  const groupOf = ({ version, place }: Spot) => groups[version]?.[place]
  const bySpot = tiesBySpot(sizes, ties)
  for (const extent of ['whole', 'part'] as const) {
    const own = ties.filter((tie) => tie.extent === extent)
    // What was too little for a point may be enough for the row it has come into.
    for (let before = Number.POSITIVE_INFINITY, left = own; left.length < before; ) {
      before = left.length
      left = left.filter((tie) => {
        const [one, two] = [groupOf(tie.from), groupOf(tie.to)]
        if (!one || !two || one === two) return false
        const both = versionsOfBoth(one, two)
        if (extent === 'whole' && both > 0) return true
        if (meanBetween(one, two, bySpot, groupOf) < (both > 1 ? enoughForRows : enough)) return true
        one.spots.push(...two.spots)
        for (const { version, place } of two.spots) groups[version]?.fill(one, place, place + 1)
        return false
      })
    }
  }
  return withTies(new Set(groups.flat()), ties, groupOf)
}

/** Two rows that both stand in two versions have their counterparts there: a third has to draw them together for sure. */
const enoughForRows = 0.3

function versionsOfBoth(one: Group, two: Group): number {
  const own = new Set(one.spots.map(({ version }) => version))
  return new Set(two.spots.flatMap(({ version }) => (own.has(version) ? version : []))).size
}

type BySpot = readonly (readonly (readonly Tie[])[])[]

function tiesBySpot(sizes: readonly number[], ties: readonly Tie[]): BySpot {
  const bySpot = sizes.map((size) => Array.from({ length: size }, (): Tie[] => []))
  for (const tie of ties) for (const { version, place } of [tie.from, tie.to]) bySpot[version]?.[place]?.push(tie)
  return bySpot
}

/** Over the pairs of points of different versions, one in each row; a pair without a tie counts 0. */
function meanBetween(one: Group, two: Group, bySpot: BySpot, groupOf: (spot: Spot) => Group | undefined): number {
  const [less, more] = one.spots.length <= two.spots.length ? [one, two] : [two, one]
  let [sum, pairs] = [0, 0]
  for (const spot of less.spots) {
    pairs += more.spots.filter(({ version }) => version !== spot.version).length
    for (const { from, to, confidence } of bySpot[spot.version]?.[spot.place] ?? []) {
      if (groupOf(from.version === spot.version ? to : from) === more) sum += confidence
    }
  }
  return sum / pairs
}

function withTies(
  groups: ReadonlySet<Group>,
  ties: readonly Tie[],
  groupOf: (spot: Spot) => Group | undefined,
): readonly Joined[] {
  const own = new Map<Group, Tie[]>([...groups].map((group) => [group, []]))
  for (const tie of ties) {
    const group = groupOf(tie.from)
    if (group && tie.extent !== undefined && group === groupOf(tie.to)) own.get(group)?.push(tie)
  }
  return Array.from(own, ([{ spots }, ties]) => ({ spots, ties }))
}
