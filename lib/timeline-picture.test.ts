import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { drawTimeline } from './timeline-picture'
import type { TimelineEvent } from './types'

const { events, versions } = smallPlans
const [printed] = events
if (!printed) throw new Error('The fixture has no events')
const on = (from: string, rest: Partial<TimelineEvent> = {}): TimelineEvent => ({
  ...printed,
  when: { from, about: false },
  ...rest,
})

const dotsOf = (drawn: ReturnType<typeof drawTimeline>, party: string) =>
  drawn.lanes.find((lane) => lane.party === party)?.dots.flatMap(({ path }) => path.match(/M[^M]+/g) ?? [])

test('every event has one dot in the line of each of its parties', () => {
  const drawn = drawTimeline(events, versions)
  expect(dotsOf(drawn, 'ukraine')).toHaveLength(1)
  expect(dotsOf(drawn, 'europe')).toHaveLength(1)
  expect(dotsOf(drawn, 'russia')).toHaveLength(1)
  expect(dotsOf(drawn, 'united-states')).toEqual([])
})

test('events of one day stand on each other', () => {
  const dots = dotsOf(drawTimeline([on('2025-11-20'), on('2025-11-20'), on('2025-11-21')], versions), 'ukraine') ?? []
  const [first, second, third] = dots.map((dot) => dot.match(/[\d.]+/g)?.map(Number) ?? [])
  expect(second?.[0]).toBe(first?.[0])
  expect(second?.[1]).toBe((first?.[1] ?? 0) - 5)
  expect(third?.[1]).toBe(first?.[1])
})

test('a version has one flag, where it first became known, and none stands under the words of another', () => {
  const known = [on('2025-11-20'), on('2025-11-21'), on('2025-11-23', { version: 'talks' })]
  const { flags } = drawTimeline(known, versions)
  expect(flags.map(({ words, evidence }) => [words, evidence])).toEqual([
    ['draft, 20 Nov 2025', 'published text'],
    ['talks, 23 Nov 2025', 'reported'],
  ])
  const far = [on('2025-11-20'), on('2025-12-20', { version: 'talks' })]
  const [one, other] = drawTimeline(far, versions).flags
  expect(one?.y).toBe(other?.y)
  const near = [...Array.from({ length: 12 }, (_, at) => on(`2026-01-${at + 10}`))]
  const close = drawTimeline([on('2025-12-20'), on('2025-12-21', { version: 'talks' }), ...near], versions).flags
  expect((close[0]?.y ?? 0) < (close[1]?.y ?? 0)).toBe(true)
})

test('months are named where there is room, with the year at the start and in January', () => {
  const { ticks } = drawTimeline([on('2025-10-10'), on('2025-11-15'), on('2025-12-20'), on('2026-01-20')], versions)
  expect(ticks.map(({ words }) => words)).toEqual(['Oct 2025', 'Nov', 'Dec', 'Jan 2026'])
})

test('flags of one day stand a little apart', () => {
  const { flags } = drawTimeline([on('2025-11-20'), on('2025-11-20', { version: 'talks' }), on('2025-12-20')], versions)
  expect((flags[1]?.x ?? 0) - (flags[0]?.x ?? 0)).toBeCloseTo(3)
})

test('a stretch that is cut out lies between its segments', () => {
  const { cuts } = drawTimeline([on('2025-04-23'), on('2025-11-20')], versions)
  expect(cuts).toHaveLength(1)
  expect((cuts[0]?.to ?? 0) - (cuts[0]?.from ?? 0)).toBeCloseTo(48)
})
