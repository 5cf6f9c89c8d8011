import { assign } from './assign'
import { candidates } from './candidates'
import type { Coefficients } from './confidence'
import { type Weighed, weigh } from './evidence'
import { listRows } from './listing'
import { inOrder } from './order'
import { parts } from './parts'
import { type Profile, type Profiles, profilesOf } from './profiles'
import { progress, type Step } from './progress'
import { type Joined, rowsFrom, type Spot, type Tie } from './rows'
import type { AlignedRow, AlignedText, AlignOptions, Link } from './types'
import { why } from './why'

/**
 * Proposes rows for the points of any number of versions: which points treat one thing.
 *
 * Every point stands in exactly one row. The rows are the same whatever the order of the versions and however their
 * points are numbered; they are listed in the order of the first version, what it lacks after what precedes it elsewhere.
 */
export function align(
  versions: readonly AlignedText[],
  { onProgress, coefficients }: AlignOptions = {},
): readonly AlignedRow[] {
  const sorted = [...versions].sort(byContent)
  const sizes = sorted.map(({ points }) => points.length)
  // Each point is read once and, with each other version, looked up once and weighed once.
  const step = progress(
    sizes.reduce((sum, size) => sum + size * (2 * sizes.length - 1), 0),
    onProgress,
  )
  const profiles = profilesOf(sorted, step)
  const rows = rowsFrom(sizes, tiesOf(profiles, step, coefficients))
  return listRows(
    rows.map((row) => rowOf(sorted, profiles, row)),
    versions,
  )
}

/** One order for the same versions, in whatever order they come. */
function byContent(one: AlignedText, two: AlignedText): number {
  const [a, b] = [one, two].map(({ id, points }) => `${points.map(({ text }) => text).join('\n')}\n${id}`)
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1
}

function tiesOf({ versions, names }: Profiles, step: Step, coefficients?: Coefficients): readonly Tie[] {
  const ties = versions.flatMap((a, from) =>
    versions.slice(from + 1).flatMap((b, at) => {
      const weighed = weigh(candidates(a, b, names.length, step), a, b, step, coefficients)
      return tiesBetween(weighed, from, from + 1 + at)
    }),
  )
  return ties.sort((one, two) => two.confidence - one.confidence || two.likeness - one.likeness)
}

/** Pairs less sure than this say nothing. */
const least = 0.01

/** Ties of two versions, given by their place. */
function tiesBetween(weighed: readonly Weighed[], from: number, to: number): readonly Tie[] {
  const whole = new Set(assign(weighed))
  const part = new Set(parts(weighed, [...whole]))
  const chain = inOrder([...whole])
  return weighed.flatMap((pair): Tie[] => {
    if (pair.confidence < least) return []
    const { a, b, likeness, confidence } = pair
    const extent = whole.has(pair) ? 'whole' : part.has(pair) ? 'part' : undefined
    const ends = { from: { version: from, place: a }, to: { version: to, place: b } }
    const moved = whole.has(pair) && !chain.has(pair)
    return [{ ...ends, likeness, confidence, moved, ...(extent !== undefined && { extent }) }]
  })
}

function rowOf(
  versions: readonly AlignedText[],
  { versions: profiles, names }: Profiles,
  { spots, ties }: Joined,
): AlignedRow {
  const idOf = ({ version, place }: Spot) => versions[version]?.points[place]?.id ?? ''
  const pointsOf = (at: number) => spots.filter(({ version }) => version === at).sort((a, b) => a.place - b.place)
  const endOf = (spot: Spot) => ({ version: versions[spot.version]?.id ?? '', point: idOf(spot) })
  const profileOf = ({ version, place }: Spot): Profile | undefined => profiles[version]?.[place]
  return {
    points: Object.fromEntries(versions.map(({ id }, at) => [id, pointsOf(at).map(idOf)])),
    links: ties.map(({ from, to, likeness, extent = 'part', moved }): Link => {
      const [a, b] = [profileOf(from), profileOf(to)]
      const reasons = a && b ? why(a, b, names) : { terms: [], numbers: [] }
      const position = moved ? 'moved' : 'in order'
      return { from: endOf(from), to: endOf(to), likeness, extent, position, ...reasons }
    }),
  }
}
