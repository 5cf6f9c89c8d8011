import { monthStarts, type Segment, timeScale } from './time-scale'
import { eventKinds, parties, partyNames } from './timeline'
import type { EventKind, Evidence, Party, TimelineEvent, Version } from './types'
import { day } from './words'

/** Everything that the drawn timeline consists of, in units of its own; the drawing only puts it down. */
export interface TimelinePicture {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly flags: readonly Flag[]
  readonly ticks: readonly Tick[]
  /** Where a stretch without events is cut out. */
  readonly cuts: readonly { readonly from: number; readonly to: number }[]
  /** Of the line under the lanes. */
  readonly axis: number
}

/** A party's line, with a dot for each event that it is a party to; dots of one day stand on each other. */
interface Lane {
  readonly party: Party
  readonly name: string
  readonly y: number
  /** One path per kind. */
  readonly dots: readonly { readonly kind: EventKind; readonly path: string }[]
}

/** Where a version first became known. */
export interface Flag {
  readonly x: number
  readonly y: number
  readonly words: string
  readonly evidence: Evidence
}

interface Tick {
  readonly x: number
  readonly words: string
}

const width = 1200
const left = 112
const right = width - 12
const pitch = 5
const flagHeight = 20
const laneGap = 16
/** Of one letter, in the size in which flags and ticks are set. */
const letter = 7.4

type Dated = Pick<TimelineEvent, 'when' | 'kind' | 'parties' | 'version'>

export function drawTimeline(events: readonly Dated[], versions: readonly Version[]): TimelinePicture {
  const { at, segments } = timeScale(
    events.map(({ when }) => when.from),
    left,
    right,
  )
  const placed = placeFlags(
    apart(firstSeen(events, versions).map(({ version, event }) => flag(version, at(event.when.from)))),
  )
  const top = (Math.max(-1, ...placed.map(({ level }) => level)) + 1) * flagHeight + 8
  const flags = placed.map(({ level, ...rest }) => ({ ...rest, y: top - 8 - level * flagHeight }))
  const lanes = lanesFrom(top, events, at)
  const axis = (lanes.at(-1)?.y ?? top) + 14
  return {
    width,
    height: axis + 26,
    lanes,
    flags,
    ticks: segments.flatMap((segment) => ticksOf(segment, at)),
    cuts: segments.slice(1).map((segment, index) => ({ from: segments[index]?.to ?? left, to: segment.from })),
    axis,
  }
}

const round = (x: number) => Math.round(x * 10) / 10

const flag = (version: Version, x: number) => ({
  x: round(x),
  words: `${version.short}, ${day(version.dated)}`,
  evidence: version.evidence,
})

/** The event by which each version first became known, in the order of those events. */
function firstSeen(events: readonly Dated[], versions: readonly Version[]) {
  const first = new Map<string, Dated>()
  for (const event of events) if (event.version && !first.has(event.version)) first.set(event.version, event)
  return [...first].flatMap(([id, event]) => {
    const version = versions.find((candidate) => candidate.id === id)
    return version ? [{ version, event }] : []
  })
}

/** Flags of one day stand a little apart, so that each line shows its evidence. */
const apart = <T extends { readonly x: number }>(flags: readonly T[]): readonly T[] =>
  flags.map((next, index) => ({
    ...next,
    x: next.x + 3 * flags.slice(0, index).filter(({ x }) => x === next.x).length,
  }))

/**
 * The words of a flag stand to the right of its line. Each flag stands above all that begin under its words, so that no
 * line runs through words.
 */
function placeFlags<T extends { readonly x: number; readonly words: string }>(flags: readonly T[]) {
  const placed: (T & { readonly level: number })[] = []
  for (const next of flags.toReversed()) {
    const end = next.x + next.words.length * letter
    const under = placed.filter(({ x }) => x < end)
    placed.unshift({ ...next, level: 1 + Math.max(-1, ...under.map(({ level }) => level)) })
  }
  return placed
}

/** Lanes as tall as their busiest day. */
function lanesFrom(top: number, events: readonly Dated[], at: (date: string) => number): readonly Lane[] {
  let y = top
  return parties.map((party) => {
    const stacks = new Map<number, number>()
    const dots = new Map<EventKind, string[]>()
    const own = events.filter((event) => event.parties.includes(party))
    const points = own.map(({ kind, when }) => {
      const x = round(at(when.from))
      const height = stacks.get(x) ?? 0
      stacks.set(x, height + 1)
      return { kind, x, height }
    })
    y += Math.max(3, ...stacks.values()) * pitch + laneGap
    for (const { kind, x, height } of points)
      dots.set(kind, [...(dots.get(kind) ?? []), `M${x} ${y - 4 - height * pitch}h.1`])
    return {
      party,
      name: partyNames[party],
      y,
      dots: eventKinds.flatMap((kind) => {
        const path = dots.get(kind)?.join('')
        return path ? [{ kind, path }] : []
      }),
    }
  })
}

/**
 * Names of months, as far as there is room for them; the year stands at the first of a segment, which is always named,
 * and at each January.
 */
function ticksOf(segment: Segment, at: (date: string) => number): readonly Tick[] {
  const ticks: Tick[] = []
  let free = segment.from
  for (const [index, date] of monthStarts(segment).entries()) {
    const name = day(date.slice(0, 7))
    const words = index === 0 || date.slice(5, 7) === '01' ? name : name.slice(0, 3)
    const x = round(at(date))
    const end = x + words.length * letter
    if (index > 0 && (x < free || end > segment.to)) continue
    ticks.push({ x, words })
    free = end
  }
  return ticks
}
