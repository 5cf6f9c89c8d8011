import type { IsoDate } from './types'

/**
 * A scale of days on which long stretches without events are cut out, so that a busy month does not shrink to a line.
 * Within a segment every day is equally wide, and equally wide in all segments.
 */
interface TimeScale {
  readonly at: (date: IsoDate) => number
  readonly segments: readonly Segment[]
}

export interface Segment {
  readonly from: number
  readonly to: number
  /** First and last day, as counted by `dayNumber`. */
  readonly firstDay: number
  readonly lastDay: number
}

/** Stretches longer than so many days are cut out. */
const longestGap = 40
/** Days left free at both ends of a segment. */
const margin = 2
/** What is cut out takes so much of the width. */
const cut = 48

const msPerDay = 86_400_000

/** Days since 1970. A month counts as its middle. */
export const dayNumber = (date: IsoDate): number =>
  Date.parse(`${date.length === 7 ? `${date}-15` : date}T00:00:00Z`) / msPerDay

export const dateOf = (dayNo: number): IsoDate => new Date(dayNo * msPerDay).toISOString().slice(0, 10)

/** Lays dates out between `left` and `right`. */
export function timeScale(dates: readonly IsoDate[], left: number, right: number): TimeScale {
  const stretches = stretchesOf([...new Set(dates.map(dayNumber))].sort((a, b) => a - b))
  const days = stretches.reduce((sum, { firstDay, lastDay }) => sum + lastDay - firstDay, 0)
  const perDay = (right - left - cut * (stretches.length - 1)) / days
  let from = left
  const segments = stretches.map((stretch): Segment => {
    const to = from + (stretch.lastDay - stretch.firstDay) * perDay
    const segment = { ...stretch, from, to }
    from = to + cut
    return segment
  })
  const at = (date: IsoDate) => {
    const dayNo = dayNumber(date)
    const segment = segments.find(({ lastDay }) => dayNo <= lastDay) ?? segments.at(-1)
    return segment ? segment.from + (dayNo - segment.firstDay) * perDay : left
  }
  return { at, segments }
}

function stretchesOf(days: readonly number[]): readonly Pick<Segment, 'firstDay' | 'lastDay'>[] {
  const stretches: { firstDay: number; lastDay: number }[] = []
  for (const dayNo of days) {
    const last = stretches.at(-1)
    if (last && dayNo - (last.lastDay - margin) <= longestGap) last.lastDay = dayNo + margin
    else stretches.push({ firstDay: dayNo - margin, lastDay: dayNo + margin })
  }
  return stretches
}

/** The first day of every month that a segment touches, or the segment's own first day for the month it begins in. */
export function monthStarts({ firstDay, lastDay }: Segment): readonly IsoDate[] {
  const starts = [dateOf(firstDay)]
  for (let dayNo = firstDay + 1; dayNo <= lastDay; dayNo++) {
    const date = dateOf(dayNo)
    if (date.endsWith('-01')) starts.push(date)
  }
  return starts
}
