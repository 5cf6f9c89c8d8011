import type { Report } from '../faults'
import type { EventKind, Party, Reaction, TimelineEvent } from '../types'
import { type Fields, fieldsOf, type Places, type Reader } from './fields'
import { parseWhole } from './tree'
import { parseWhen, whenNames } from './when'

const kinds: readonly EventKind[] = ['text', 'report', 'meeting', 'call', 'statement', 'decision', 'deadline']
const parties: readonly Party[] = ['ukraine', 'russia', 'united-states', 'europe']

interface ParsedEvents {
  readonly events: readonly TimelineEvent[]
  readonly reactions: readonly Reaction[]
}

/** What `events.yaml` holds; absent where the file cannot be read as YAML at all. An empty file holds nothing. */
export function parseEvents(file: string, text: string, places: Places, report: Report): ParsedEvents | undefined {
  const reader: Reader = { rule: 'malformed-yaml', report }
  const tree = parseWhole(file, text, reader.rule, report)
  if (tree?.kind === 'text' && tree.text === '') return { events: [], reactions: [] }
  const fields = tree === undefined ? undefined : fieldsOf(tree, reader)
  if (fields === undefined) return undefined
  fields.only(['events', 'reactions'])
  return {
    events: fields.maps('events').map((event) => parseEvent(event, places)),
    reactions: fields.maps('reactions').map((reaction) => parseReaction(reaction, places)),
  }
}

function parseEvent(fields: Fields, places: Places): TimelineEvent {
  fields.only(['id', ...whenNames, 'kind', 'parties', 'version', 'text', 'not-compared', 'cite'])
  const version = fields.optionalText('version')
  const notCompared = fields.optionalText('not-compared')
  const event: TimelineEvent = {
    id: fields.text('id'),
    when: parseWhen(fields, places),
    kind: fields.oneOf('kind', kinds) ?? 'statement',
    parties: fields.someOf('parties', parties),
    ...(version !== undefined && { version }),
    text: fields.text('text'),
    ...(notCompared !== undefined && { notCompared }),
    citations: fields.requiredCitations('cite', 'an event'),
    place: fields.place(),
  }
  return places.keep(event, fields)
}

function parseReaction(fields: Fields, places: Places): Reaction {
  fields.only(['version', 'topic', 'party', 'by', 'office', ...whenNames, 'text', 'cite'])
  const topic = fields.optionalText('topic')
  const office = fields.optionalText('office')
  const reaction: Reaction = {
    version: fields.text('version'),
    ...(topic !== undefined && { topic }),
    party: fields.oneOf('party', parties) ?? 'europe',
    by: fields.text('by'),
    ...(office !== undefined && { office }),
    when: parseWhen(fields, places),
    text: fields.text('text'),
    citations: fields.requiredCitations('cite', 'a reaction'),
    place: fields.place(),
  }
  return places.keep(reaction, fields)
}
