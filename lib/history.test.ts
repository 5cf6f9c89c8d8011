import { expect, test } from 'vitest'
import { collate } from './collate'
import { smallPlans } from './fixtures/small-plans'
import { fromWords, historyOf, type Step, stepWords } from './history'
import type { Plans, Silence, Version } from './types'

const [draft, talks] = smallPlans.versions
const [topic] = smallPlans.topics
const [row] = topic?.rows ?? []
const [bridge] = draft?.points ?? []
if (!draft || !talks || !topic || !row || !bridge) throw new Error('The fixture has lost its row')

/** A version whose one point has this text; without a text it has no point in the row. */
const version = (id: string, text?: string, rest: Partial<Version> = {}): Version => ({
  ...draft,
  id,
  short: id,
  points: text === undefined ? [] : [{ ...bridge, version: id, text }],
  ...rest,
})

const basedOn = (id: string): Partial<Version> => ({ basedOn: { version: id, citations: [] } })
const reported: Partial<Version> = { evidence: 'reported', numbered: false }

const history = (versions: readonly Version[], silences: Readonly<Record<string, Silence>> = {}): readonly Step[] => {
  const points = Object.fromEntries(
    versions.filter((one) => one.points.length > 0).map(({ id, place }) => [id, [{ point: '1', place }]]),
  )
  const topics = [{ ...topic, silences: {}, rows: [{ ...row, points, silences }] }]
  return historyIn({ ...smallPlans, versions, topics })
}

/** The history of the one row of some plans. */
const historyIn = (plans: Plans): readonly Step[] => historyOf(plans.versions, row.id, (base) => collate(plans, base))

const readings = (steps: readonly Step[]) => steps.map(({ cell }) => cell.reading.kind)
const links = (steps: readonly Step[]) => steps.map(({ from }) => from && [from.version.id, from.derived])

test('a row has one step per version, in the order of the versions', () => {
  expect(historyIn(smallPlans).map(({ version, cell }) => [version.id, cell.version])).toEqual([
    ['draft', 'draft'],
    ['talks', 'talks'],
  ])
})

test('the earliest text is read against nothing', () => {
  const steps = history([version('draft', 'The bridge will be opened.')])
  expect(links(steps)).toEqual([undefined])
  expect(readings(steps)).toEqual(['base'])
  expect(steps.map(stepWords)).toEqual([''])
})

test('a text is read against the version that it is based on, even where another stands between', () => {
  const steps = history([
    version('draft', 'The guard has 500 personnel.'),
    version('letter', 'The guard has 600 personnel.'),
    version('treaty', 'The guard has 700 personnel.', basedOn('draft')),
  ])
  expect(links(steps)).toEqual([undefined, ['draft', false], ['draft', true]])
  const [, , treaty] = steps
  expect(treaty?.cell.reading).toMatchObject({
    kind: 'changed',
    facts: [{ kind: 'number', base: '500 personnel', here: '700 personnel', difference: '+200', percentage: '+40%' }],
    changes: [],
  })
})

test('where no source says what a text is based on, it is read against the nearest earlier text and says so', () => {
  const steps = history([
    version('draft', 'The toll is 5 crowns.'),
    version('letter', 'The toll is 6 crowns.'),
    version('treaty', 'The toll is 6 crowns.'),
  ])
  expect(links(steps)).toEqual([undefined, ['draft', false], ['letter', false]])
  expect(steps.map(({ from }) => from && fromWords(from))).toEqual([
    undefined,
    'Read against the nearest earlier text, the draft; no source says that it was made from that one',
    'Read against the nearest earlier text, the letter; no source says that it was made from that one',
  ])
  expect(steps.map(stepWords)).toEqual(['', 'Differs', 'Same wording'])
})

test('where the version that a text is based on is silent, an earlier text serves, without descent', () => {
  const steps = history([
    version('draft', 'The toll is 5 crowns.'),
    version('letter'),
    version('treaty', 'The toll is 5 crowns.', basedOn('letter')),
  ])
  expect(links(steps)).toEqual([undefined, undefined, ['draft', false]])
  expect(readings(steps)).toEqual(['base', 'silence', 'same'])
})

test('descent by way of a version known from reports is descent', () => {
  const steps = history([
    version('draft', 'The toll is 5 crowns.'),
    version('talks', 'Reports speak of a toll.', { ...reported, ...basedOn('draft') }),
    version('letter', 'The toll is 9 crowns.'),
    version('treaty', 'The toll is 5 crowns.', basedOn('talks')),
  ])
  expect(readings(steps)).toEqual(['base', 'accounts', 'changed', 'same'])
  expect(links(steps)).toEqual([undefined, undefined, ['draft', false], ['draft', true]])
  expect(steps.map(stepWords)).toEqual(['', '', 'Differs', 'Kept'])
})

test('accounts and silences are read against nothing, and nothing is read against them', () => {
  const steps = history(
    [
      version('talks', 'Reports speak of a toll.', reported),
      version('letter'),
      version('draft', 'The toll is 5 crowns.', basedOn('talks')),
    ],
    { letter: { kind: 'reported dropped', citations: [] } },
  )
  expect(links(steps)).toEqual([undefined, undefined, undefined])
  expect(readings(steps)).toEqual(['accounts', 'silence', 'base'])
  expect(steps[1]?.cell.reading).toEqual({ kind: 'silence', silence: { kind: 'reported dropped', citations: [] } })
})

test('a step links back only: a version based on one published after it is not derived from what stands before it', () => {
  const steps = history([
    version('draft', 'The toll is 5 crowns.'),
    version('letter', 'The toll is 6 crowns.', basedOn('treaty')),
    version('treaty', 'The toll is 7 crowns.', basedOn('letter')),
  ])
  expect(links(steps)).toEqual([undefined, ['draft', false], ['letter', true]])
})

test('a wording that stood in a version before the one read against is named', () => {
  const steps = history([
    version('draft', 'The toll is 5 crowns.'),
    version('letter', 'The toll is 6 crowns.'),
    version('treaty', 'The toll is 5 crowns.'),
    version('appendix', 'The toll is 5 crowns.'),
  ])
  expect(steps.map(({ alike }) => alike.map(({ id }) => id))).toEqual([[], [], ['draft'], ['draft']])
})

test('a text that is kept or changed says so where sources link the versions, and what it derives from', () => {
  const steps = history([
    version('draft', 'The toll is 5 crowns.'),
    version('letter', 'The toll is 5 crowns.', basedOn('draft')),
    version('treaty', 'Ferrymen keep whatever every passenger of good will leaves on board.', basedOn('letter')),
  ])
  expect(steps.map(stepWords)).toEqual(['', 'Kept', 'Rewritten'])
  expect(steps.map(({ from }) => from && fromWords(from))).toEqual([
    undefined,
    'Derived from the draft',
    'Derived from the letter',
  ])
})
