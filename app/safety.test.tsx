import { beforeAll, describe, expect, test, vi } from 'vitest'
import { examine } from '@/lib/check'
import { collate } from '@/lib/collate'
import { ferry, ferryTopics } from '@/lib/fixtures/ferry'
import { payloads } from '@/lib/fixtures/payloads'
import { harmless, raft, raftTopics, type Slots } from '@/lib/fixtures/raft'
import type { PlanFile } from '@/lib/read'
import type { Fault, Plans } from '@/lib/types'
import { type PageName, rendered } from './fixtures/rendered'
import { type Structure, structureOf } from './fixtures/structure'

const shown = vi.hoisted(() => {
  // Thousands of pages: React's checks of them while developing would take most of the time.
  vi.stubEnv('NODE_ENV', 'production')
  return { plans: undefined as unknown as Plans }
})
vi.mock('@/lib/plans', () => ({
  getPlans: () => shown.plans,
  getCollation: (base: string) => collate(shown.plans, base),
  getKept: () => ({ listed: [], editions: [], withdrawn: [] }),
}))

type Slot = keyof Slots

/** Where a payload is put, and on which pages its words are shown. Quoted, it is one string of YAML or JSON. */
interface Placement {
  readonly name: string
  readonly file: string
  readonly slots: readonly Slot[]
  readonly quoted: boolean
  readonly pages: readonly PageName[]
}

const quoted = (name: string, file: string, slots: readonly Slot[], pages: readonly PageName[]): Placement => ({
  name,
  file,
  slots,
  quoted: true,
  pages,
})
const plain = (name: string, file: string, slots: readonly Slot[], pages: readonly PageName[]): Placement => ({
  ...quoted(name, file, slots, pages),
  quoted: false,
})

const placements: readonly Placement[] = [
  plain('the text of a point', 'draft.md', ['text'], ['version', 'pair']),
  plain('the start of a point', 'draft.md', ['opening'], ['version', 'topic']),
  plain('the name of a point', 'draft.md', ['gist'], ['version', 'point']),
  plain('a note', 'draft.md', ['note'], ['point']),
  plain('an introduction', 'draft.md', ['intro'], ['version']),
  plain('a pinpoint', 'draft.md', ['pinpoint'], ['point']),
  plain('the particulars, as they are', 'draft.md', ['issuer'], ['version']),
  quoted('the particulars, in quotation marks', 'draft.md', ['short', 'title', 'issuer', 'known'], ['version', 'home']),
  plain('what is known of later texts', 'collation.yaml', ['horizon'], ['about']),
  quoted('a topic', 'collation.yaml', ['topicTitle', 'summary'], ['topic']),
  quoted('a row', 'collation.yaml', ['rowTitle', 'rowNote', 'because'], ['pair']),
  plain('an account, as it is', 'claims.yaml', ['accountText'], ['version']),
  quoted(
    'an account, in quotation marks',
    'claims.yaml',
    ['accountText', 'by', 'office', 'outlet', 'attribution', 'accountNote'],
    ['base'],
  ),
  quoted('the title of a question', 'claims.yaml', ['questionTitle'], ['version', 'sources']),
  quoted('an event', 'events.yaml', ['event', 'dateNote', 'notCompared'], ['timeline']),
  quoted('a reaction', 'events.yaml', ['reaction', 'reactionBy', 'reactionOffice'], ['version']),
  quoted('what is often confused', 'confusions.yaml', ['confusionTitle', 'confusionNote'], ['pair', 'topic']),
  quoted('a claim that circulates', 'confusions.yaml', ['claim', 'from', 'texts'], ['oftenConfused']),
  plain('the paragraph on what is often confused', 'confusions.yaml', ['says'], ['oftenConfused']),
  quoted('a lemma', 'variants.yaml', ['lemma'], []),
  quoted('a reading of a copy', 'variants.yaml', ['variant'], ['point']),
  quoted('the title of a source', 'sources.json', ['sourceTitle'], ['sources', 'version']),
  quoted('the outlet of a source', 'sources.json', ['sourceOutlet'], ['version']),
  quoted('what else is said of a source', 'sources.json', ['relays', 'contains', 'author'], ['sources']),
  quoted('the address of a source', 'sources.json', ['address'], ['sources', 'version']),
]

const parameters = { base: 'draft', other: 'talks', topic: 'raft', version: 'draft', point: '1' }

async function structures(plans: Plans, pages: readonly PageName[]): Promise<readonly Structure[]> {
  shown.plans = plans
  return Promise.all(pages.map(async (page) => structureOf(await rendered(page, parameters))))
}

function filled({ slots, quoted: inQuotes }: Placement, payload: string): readonly PlanFile[] {
  const written = inQuotes ? JSON.stringify(payload) : payload
  return raft(Object.fromEntries(slots.map((slot) => [slot, written])))
}

/** The lines of the file between which the payload stands. */
function linesOf(placement: Placement, payload: string): readonly [number, number] {
  const marked = filled({ ...placement, quoted: false }, '\uffff').find(({ path }) => path === `raft/${placement.file}`)
  const lines = (marked?.text ?? '').split('\n')
  const has = (line: string) => line.includes('\uffff')
  return [lines.findIndex(has) + 1, lines.findLastIndex(has) + payload.split(/\r\n|\r|\n/).length]
}

function reports(fault: Fault, placement: Placement, payload: string): boolean {
  const [first, last] = linesOf(placement, payload)
  // What leaves a bracket or a fence open is noticed where the file ends.
  return fault.file === `raft/${placement.file}` && fault.line >= first && (fault.line <= last || fault.column === 1)
}

const every = Object.values(payloads).flat()
const words = (text: string) => text.replace(/\s+/g, ' ').trim().normalize('NFC')

test('the list has at least 150 payloads, each once', () => {
  expect(every.length).toBeGreaterThanOrEqual(150)
  expect(new Set(every).size).toBe(every.length)
})

test('the harmless plans are in order', () => {
  expect(examine(raft(), raftTopics).faults).toEqual([])
  expect(Object.keys(harmless).filter((slot) => !placements.some(({ slots }) => slots.includes(slot as Slot)))).toEqual(
    [],
  )
})

describe.each(placements)('a payload in $name', (placement) => {
  let expected: readonly string[]
  beforeAll(async () => {
    const { plans } = examine(raft(), raftTopics)
    if (plans === undefined) throw new Error('The harmless plans have faults')
    expected = (await structures(plans, placement.pages)).map(({ outline }) => outline)
  })

  test.each(Object.entries(payloads))('of the kind %s is reported or stays words', async (_, list) => {
    for (const payload of list) {
      const { plans, faults } = examine(filled(placement, payload), raftTopics)
      if (plans === undefined) {
        const errors = faults.filter(({ severity }) => severity === 'error')
        expect(
          errors.some((fault) => reports(fault, placement, payload)),
          `${payload}: ${JSON.stringify(errors)}`,
        ).toBe(true)
        continue
      }
      const found = await structures(plans, placement.pages)
      expect(
        found.map(({ outline }) => outline),
        payload,
      ).toEqual(expected)
      if (placement.quoted && !placement.slots.includes('address'))
        for (const { text } of found) expect(text).toContain(words(payload))
    }
  })
})

/** Names, not words: what the site's addresses and choices are made of. */
const names =
  /^(?:id|version|point|parent|topic|source|kind|state|seen|read|evidence|standing|says|see|code|figure|option|label|about|party|verdict)$/
const fixed = /^(?:number|dated|issued|language|url|file|date|from|to|points|sentences|horizon)$/
/** Lists of names. */
const lists = /^(?:place|parties|versions|topics|rows)$/

/** The same plans with a payload behind every text of every version but the first: a text that no check has seen. */
function overrun<T>(value: T, payload: string, inside = ''): T {
  if (typeof value === 'string') return `${value} ${payload}` as T
  if (typeof value !== 'object' || value === null) return value
  if ('version' in value && value.version === 'ferry-4') return value
  const entries = Object.entries(value).map(([name, inner]) => {
    const kept = typeof inner === 'string' && (names.test(name) || fixed.test(name) || lists.test(inside))
    return [name, kept ? inner : overrun(inner, payload, name)]
  })
  return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)) as T
}

describe('a payload that no check has seen', () => {
  const places = { base: 'ferry-4', other: 'island-5', topic: 'heron-islands', version: 'island-5', point: '1' }
  const visited: readonly PageName[] = ['pair', 'topic', 'version', 'point', 'sources', 'timeline', 'oftenConfused']
  /** What Markdown makes of an introduction, whether or not that of the harmless plans has it. */
  const ofIntroductions = ['code', 'em', 'strong', 'blockquote', 'ul', 'ol', 'li', 'h2', 'h3', 'br'].map(
    (tag) => `${tag} `,
  )
  const vocabularyOf = async (plans: Plans): Promise<ReadonlySet<string>> => {
    shown.plans = plans
    const found = await Promise.all(visited.map(async (page) => structureOf(await rendered(page, places)).vocabulary))
    return new Set(found.flatMap((vocabulary) => [...vocabulary]))
  }

  test.each(Object.entries(payloads))(
    'of the kind %s brings no element, attribute or address, also where texts are marked',
    async (_, list) => {
      const { plans } = examine(ferry, ferryTopics)
      if (plans === undefined) throw new Error('The harmless plans have faults')
      const known = new Set([
        ...ofIntroductions,
        ...(await vocabularyOf(plans)),
        ...(await vocabularyOf(overrun(plans, 'harmless words'))),
      ])
      // A citation of no source makes no page at all.
      for (const payload of list.filter((text) => !text.startsWith('[@'))) {
        const found = await vocabularyOf(overrun(plans, payload))
        expect(
          [...found].filter((part) => !known.has(part)),
          payload,
        ).toEqual([])
      }
    },
  )
})
