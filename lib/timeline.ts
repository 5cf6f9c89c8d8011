import type { Choice } from './choice'
import type { EventKind, IsoDate, Party, TimelineEvent } from './types'

/** The words and the order in which kinds of events and parties are named. */
export const kindNames: Readonly<Record<EventKind, { readonly one: string; readonly many: string }>> = {
  text: { one: 'Text', many: 'Texts' },
  report: { one: 'Report', many: 'Reports' },
  meeting: { one: 'Meeting', many: 'Meetings' },
  call: { one: 'Call', many: 'Calls' },
  statement: { one: 'Statement', many: 'Statements' },
  decision: { one: 'Decision', many: 'Decisions' },
  deadline: { one: 'Deadline', many: 'Deadlines' },
}

export const partyNames: Readonly<Record<Party, string>> = {
  ukraine: 'Ukraine',
  russia: 'Russia',
  'united-states': 'United States',
  europe: 'Europe',
}

export const eventKinds = Object.keys(kindNames) as readonly EventKind[]
export const parties = Object.keys(partyNames) as readonly Party[]

/** The kinds that occur, in their order. */
export const kindChoices = (events: readonly TimelineEvent[]): readonly Choice[] =>
  eventKinds
    .map((id) => ({ id, name: kindNames[id].many, count: events.filter(({ kind }) => kind === id).length }))
    .filter(({ count }) => count > 0)

/** The parties that occur, in their order. */
export const partyChoices = (events: readonly TimelineEvent[]): readonly Choice[] =>
  parties
    .map((id) => ({ id, name: partyNames[id], count: events.filter((event) => event.parties.includes(id)).length }))
    .filter(({ count }) => count > 0)

/** A month and the first event in it, as the way there. */
interface Month {
  /** "2025-11" */
  readonly month: IsoDate
  readonly first: TimelineEvent
}

/** The months in which something happened, in order; events come in the order of their dates. */
export function monthsOf(events: readonly TimelineEvent[]): readonly Month[] {
  const months = new Map<IsoDate, TimelineEvent>()
  for (const event of events) {
    const month = event.when.from.slice(0, 7)
    if (!months.has(month)) months.set(month, event)
  }
  return [...months].map(([month, first]) => ({ month, first }))
}
