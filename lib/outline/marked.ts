import type { Line } from './lines'
import { bulletAlone, type Marker, markerOf, type Reading } from './markers'

/** A line with what stands at its start, and what the other lines tell of it. */
export interface MarkedLine extends Line {
  readonly marker?: Marker
  /** True where its neighbour in a list, or its like, starts another line. */
  readonly hasCompanion: boolean
  /** Of the next line that has one. */
  readonly nextMarker?: Marker
}

/** The months after which a number with a full stop is a day. */
const germanMonth = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/

/** Reads what each line starts with. What only looks like a number of a point, as "1.5 million" does, is none. */
export function markedLines(lines: readonly Line[]): readonly MarkedLine[] {
  const likely = lines.map(({ text, verbatim }) => (verbatim ? undefined : markerOf(text)))
  const counts = countsOf(likely)
  const numbers = new Set(likely.map((marker) => marker?.number))
  const markers = likely.map((marker, at) => {
    if (marker === undefined || isPlausible(marker, counts, numbers)) return marker
    return bulletAlone(lines[at]?.text ?? '')
  })
  const sure = countsOf(markers)
  let nextMarker: Marker | undefined
  const marked: MarkedLine[] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    const [line, marker] = [lines[at], markers[at]]
    if (!line) continue
    const hasCompanion = marker !== undefined && isAccompanied(marker, sure)
    marked.push({ ...line, hasCompanion, ...(marker && { marker }), ...(nextMarker && { nextMarker }) })
    nextMarker = marker ?? nextMarker
  }
  return marked.reverse()
}

/** How many lines start with each place of each list. */
type Counts = ReadonlyMap<string, number>

function countsOf(markers: readonly (Marker | undefined)[]): Counts {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const marker of markers) {
    if (marker === undefined) continue
    for (const reading of marker.readings) add(key(marker, reading, reading.value))
    if (marker.kind === 'dotted') add(above(marker.number ?? ''))
  }
  return counts
}

/** "2.1" of "2.1.3". */
export const above = (number: string) => number.slice(0, Math.max(0, number.lastIndexOf('.')))

const key = ({ kind, number = '' }: Marker, { style }: Reading, value: number) =>
  `${style} ${kind === 'dotted' ? above(number) : ''} ${value}`

function isAccompanied(marker: Marker, counts: Counts): boolean {
  if (marker.closed && (counts.get(above(marker.number ?? '')) ?? 0) > 1) return true
  const isRepeated = marker.readings.some((reading) => (counts.get(key(marker, reading, reading.value)) ?? 0) > 1)
  return isRepeated || hasNeighbour(marker, counts)
}

/** Whether the place before it or after it in its list starts another line. */
const hasNeighbour = (marker: Marker, counts: Counts): boolean =>
  marker.readings.some((reading) =>
    Array.from({ length: reading.step }, (_, at) => at + 1).some((by) =>
      [reading.value - by, reading.value + by].some((value) => counts.has(key(marker, reading, value))),
    ),
  )

/** A decimal, an initial and a day stand alone; numbers of points have neighbours, or a sign that nothing else has. */
function isPlausible(marker: Marker, counts: Counts, numbers: ReadonlySet<string | undefined>): boolean {
  const { kind, number = '', readings, rest, isDoubtful } = marker
  if (isDoubtful) return hasNeighbour(marker, counts)
  if (isAccompanied(marker, counts) && kind !== 'plain') return true
  const isFirst = readings.some(({ value }) => value === 1)
  if (kind === 'dotted') return isFirst && numbers.has(above(number))
  if (kind !== 'plain') return true
  if (/^\p{Nd}+$/u.test(number)) return !germanMonth.test(rest)
  return !readings.every(({ style }) => /^\p{L}\.$/u.test(style)) || isAccompanied(marker, counts)
}
