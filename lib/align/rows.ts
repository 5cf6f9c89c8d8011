/** A point by its version and its place in it. */
export interface Spot {
  readonly version: number
  readonly place: number
}

/** A link between two versions' points. */
export interface Tie {
  readonly from: Spot
  readonly to: Spot
  readonly likeness: number
  readonly extent: 'whole' | 'part'
  readonly moved: boolean
}

interface Group {
  readonly spots: Spot[]
  readonly ties: Tie[]
}

/** The share of the pairs of versions in two rows that has to be tied before the rows become one. */
const enoughTied = 0.5

/**
 * Rows from the ties of all pairs of versions: the closest ties first, counterparts before parts. Two rows become one
 * where at least half of the pairs of their versions are tied, so that one chance likeness does not chain rows together.
 */
export function rowsFrom(sizes: readonly number[], ties: readonly Tie[]): readonly Group[] {
  const groups = sizes.map((size, version) =>
    Array.from({ length: size }, (_, place): Group => ({ spots: [{ version, place }], ties: [] })),
  )
  const groupOf = ({ version, place }: Spot) => groups[version]?.[place]
  const between = tiesBySpot(sizes, ties)
  const join = (tie: Tie) => {
    const [one, two] = [groupOf(tie.from), groupOf(tie.to)]
    if (!one || !two || one === two) return
    if (tie.extent === 'whole' && one.spots.some((a) => two.spots.some((b) => a.version === b.version))) return
    if (!belong(one, two, between)) return
    one.spots.push(...two.spots)
    for (const { version, place } of two.spots) groups[version]?.splice(place, 1, one)
  }
  for (const extent of ['whole', 'part']) for (const tie of ties) if (tie.extent === extent) join(tie)
  for (const tie of ties) {
    const group = groupOf(tie.from)
    if (group !== undefined && group === groupOf(tie.to)) group.ties.push(tie)
  }
  return [...new Set(groups.flat())]
}

type BySpot = readonly (readonly (readonly Tie[])[])[]

function tiesBySpot(sizes: readonly number[], ties: readonly Tie[]): BySpot {
  const bySpot = sizes.map((size) => Array.from({ length: size }, (): Tie[] => []))
  for (const tie of ties) for (const { version, place } of [tie.from, tie.to]) bySpot[version]?.[place]?.push(tie)
  return bySpot
}

function belong(one: Group, two: Group, between: BySpot): boolean {
  const [ofOne, ofTwo] = [versionsOf(one), versionsOf(two)]
  let pairs = 0
  for (const a of ofOne) for (const b of ofTwo) if (a !== b) pairs++
  const within = new Set(two.spots.map(({ version, place }) => `${version} ${place}`))
  const tied = new Set<string>()
  for (const spot of one.spots) {
    for (const { from, to } of between[spot.version]?.[spot.place] ?? []) {
      const other = from.version === spot.version ? to : from
      if (within.has(`${other.version} ${other.place}`)) tied.add(`${spot.version} ${other.version}`)
    }
  }
  return tied.size >= enoughTied * pairs
}

const versionsOf = ({ spots }: Group) => new Set(spots.map(({ version }) => version))
