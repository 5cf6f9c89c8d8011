import { describe, expect, it } from 'vitest'
import { collate } from './collate'
import { getPlans } from './plans'
import { everyPoint } from './points'
import type { Cell, Version } from './types'

/** The shipped texts, counted against the dossiers by hand, and what the comparison must show of them. */

const plans = getPlans()
const version = (id: string): Version => {
  const found = plans.versions.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no version ${id}`)
  return found
}
const subPointsOf = (of: Version) =>
  Object.fromEntries(
    of.points.filter((point) => point.points.length > 0).map((point) => [point.id, point.points.length]),
  )
const idsIn = (of: Version, state: string) =>
  everyPoint(of.points).flatMap((point) => (point.state === state ? [point.id] : []))
const count = (words: readonly string[]) =>
  Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((other) => other === word).length]))
const cell = (base: string, row: string, other: string): Cell => {
  const found = collate(plans, base)
    .topics.flatMap((topic) => topic.rows)
    .find((candidate) => candidate.row.id === row)
    ?.cells.find((candidate) => candidate.version === other)
  if (!found) throw new Error(`no cell of ${other} in ${row}`)
  return found
}

describe('every point of the dossiers is here', () => {
  it('has 5 versions in order of first publication', () => {
    expect(plans.versions.map(({ id }) => id)).toEqual(['us-28', 'geneva-19', 'europe-28', 'europe-24', 'framework-20'])
  })

  it('has the 28 points and 30 sub-points of the 28-point draft', () => {
    expect(version('us-28').points.map(({ number }) => number)).toEqual(
      Array.from({ length: 28 }, (_, n) => `${n + 1}`),
    )
    expect(subPointsOf(version('us-28'))).toEqual({ 10: 4, 12: 6, 13: 3, 14: 6, 20: 3, 21: 4, 24: 4 })
  })

  it('has the 28 numbers and 16 sub-points of the European counter-proposal, and its point 3 struck out', () => {
    expect(version('europe-28').points.map(({ number }) => number)).toEqual(
      Array.from({ length: 28 }, (_, n) => `${n + 1}`),
    )
    expect(subPointsOf(version('europe-28'))).toEqual({ 10: 3, 12: 6, 13: 3, 24: 4 })
    expect(idsIn(version('europe-28'), 'struck out')).toEqual(['3'])
  })

  it('has the 24 points of the European 24 points: 12 with a number, 12 in words, 2 of them not read', () => {
    const numbers = version('europe-24').points.flatMap(({ number }) => number ?? [])
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
    expect(version('europe-24').points.filter(({ number }) => !number)).toHaveLength(12)
    expect(Object.values(subPointsOf(version('europe-24')))).toEqual([2, 2, 2, 2, 2, 2, 2])
    expect(idsIn(version('europe-24'), 'not read')).toEqual(['not-read-first', 'not-read-last'])
  })

  it('has the 20 points of the framework, its 5 closing provisions, and 4 sub-points that were not read', () => {
    expect(version('framework-20').points.flatMap(({ number }) => number ?? [])).toEqual(
      Array.from({ length: 20 }, (_, n) => `${n + 1}`),
    )
    expect(
      version('framework-20')
        .points.filter(({ number }) => !number)
        .map(({ id }) => id),
    ).toEqual(['ratification', 'elections-with-referendum', 'entry-into-force', 'guarantees-start', 'signatories'])
    expect(subPointsOf(version('framework-20'))).toEqual({ 5: 3, 8: 4, 9: 3, 12: 2, 14: 5, 17: 3 })
    expect(idsIn(version('framework-20'), 'not read')).toEqual(['8-further', '9-further', '14e', '17c'])
  })

  it('has 18 points of the Geneva revision, none with a number, with all 58 usable reports', () => {
    expect(version('geneva-19').points).toHaveLength(18)
    expect(everyPoint(version('geneva-19').points).filter(({ number }) => number)).toEqual([])
    expect(Object.fromEntries(plans.reported.map(({ point, accounts }) => [point, accounts.length]))).toEqual({
      sovereignty: 2,
      nato: 8,
      'security-guarantees': 6,
      'army-limit': 9,
      'eu-membership': 3,
      reconstruction: 3,
      'economic-cooperation': 3,
      assets: 3,
      territory: 6,
      'donetsk-withdrawal': 1,
      'line-of-contact': 1,
      infrastructure: 1,
      humanitarian: 2,
      elections: 1,
      amnesty: 5,
      'final-decision': 2,
      ceasefire: 1,
      navigation: 1,
    })
  })

  it('has 62 reports on 12 questions about versions as a whole', () => {
    const counts = plans.questions.map(({ version: id, about, accounts }) => [`${id} ${about}`, accounts.length])
    expect(Object.fromEntries(counts)).toEqual({
      'geneva-19 number-of-points': 8,
      'geneva-19 which-points-are-out': 7,
      'geneva-19 who-has-the-text': 4,
      'geneva-19 acceptance': 3,
      'geneva-19 europeans-in-geneva': 5,
      'us-28 authorship': 11,
      'us-28 part-of-ukraine': 3,
      'europe-28 who-stands-behind-it': 7,
      'europe-28 number-of-points': 3,
      'europe-24 origin': 5,
      'framework-20 received-by-russia': 4,
      'framework-20 signature': 2,
    })
  })

  it('has 133 events from April 2025 to October 2026, 31 of which say why they are no version here', () => {
    expect(plans.events).toHaveLength(133)
    expect(plans.events[0]?.when.from).toBe('2025-04-23')
    expect(plans.events.at(-1)?.when.from).toBe('2026-10-10')
    expect(plans.events.filter(({ notCompared }) => notCompared)).toHaveLength(31)
    expect(count(plans.events.map(({ kind }) => kind))).toEqual({
      text: 11,
      report: 35,
      meeting: 18,
      call: 6,
      statement: 56,
      decision: 4,
      deadline: 3,
    })
  })

  it('has the events by which each version became known', () => {
    expect(plans.events.flatMap(({ id, version: of }) => (of ? [`${of}: ${id}`] : []))).toEqual([
      'us-28: draft-handed-over',
      'us-28: us-draft-printed',
      'europe-24: european-24-points-printed',
      'europe-28: european-counter-proposal-printed',
      'geneva-19: geneva-joint-statement',
      'geneva-19: nineteen-points-reported',
      'framework-20: framework-read-out',
    ])
  })

  it('has 112 reactions of all four parties, 73 of them on a topic', () => {
    expect(plans.reactions).toHaveLength(112)
    expect(plans.reactions.filter(({ topic }) => topic)).toHaveLength(73)
    expect(count(plans.reactions.map(({ party }) => party))).toEqual({
      ukraine: 39,
      russia: 25,
      'united-states': 20,
      europe: 28,
    })
    expect(count(plans.reactions.map(({ version: of }) => of))).toEqual({
      'us-28': 39,
      'geneva-19': 29,
      'europe-28': 5,
      'framework-20': 39,
    })
  })

  it('has 11 confusions with 56 claims', () => {
    expect(Object.fromEntries(plans.confusions.map(({ id, claims }) => [id, claims.length]))).toEqual({
      'european-plans': 10,
      'army-figures': 11,
      'asset-figures': 8,
      'white-house-statements': 2,
      'before-publication': 5,
      deadline: 5,
      authorship: 4,
      'amnesty-or-audit': 3,
      'first-publisher': 3,
      'start-treaty': 2,
      'fighter-jets': 3,
    })
  })

  it('has 35 places in 32 points at which copies differ, with 82 readings', () => {
    expect(count(plans.variants.map(({ version: of }) => of))).toEqual({
      'us-28': 13,
      'europe-28': 10,
      'europe-24': 1,
      'framework-20': 8,
    })
    const variants = plans.variants.flatMap((entry) => entry.variants)
    expect(variants).toHaveLength(35)
    expect(variants.flatMap(({ readings }) => readings)).toHaveLength(82)
  })

  it('cites every point with a pinpoint', () => {
    const bare = plans.versions.flatMap(({ id, points }) =>
      everyPoint(points)
        .filter(({ citations }) => citations.length === 0 || citations.some(({ pinpoint }) => pinpoint === ''))
        .map((point) => `${id} ${point.id}`),
    )
    expect(bare).toEqual([])
  })
})

describe('the rows are made by hand, one provision each', () => {
  const rows = plans.topics.flatMap((topic) => topic.rows)

  it('has 70 rows in 19 topics', () => {
    expect(plans.topics).toHaveLength(19)
    expect(rows).toHaveLength(70)
  })

  it('keeps the recognition of regions, the Line of Contact and the withdrawal from Donetsk apart', () => {
    const of21 = rows.filter((row) => row.points['us-28']?.some(({ point }) => point.startsWith('21')))
    expect(of21.map(({ id }) => id)).toEqual([
      'recognition-of-regions',
      'line-of-contact-south',
      'other-regions',
      'donetsk',
    ])
  })

  it('has rows without a point of the 28-point draft', () => {
    expect(rows.filter((row) => !row.points['us-28']).map(({ id }) => id)).toEqual([
      'territorial-talks',
      'recovery-by-force',
      'compensation',
      'bilateral-guarantees',
      'guarantees-start',
      'neutrality',
      'monitoring',
      'end-of-war',
      'kinburn-spit',
      'recovery-funds',
      'free-trade',
      'approval',
    ])
  })

  it('has rows in which a version has several points', () => {
    expect(
      rows.filter((row) => Object.values(row.points).some((points) => points.length > 1)).map(({ id }) => id),
    ).toEqual([
      'donetsk',
      'territorial-talks',
      'frozen-assets',
      'rest-of-assets',
      'european-money',
      'guarantors',
      'if-russia-invades',
      'monitoring',
      'zaporizhzhia-plant',
      'recovery-funds',
      'civilians-and-children',
      'victims',
      'approval',
    ])
  })

  it('has rows whose points carry different numbers', () => {
    const differing = collate(plans, 'us-28')
      .topics.flatMap((topic) => topic.rows)
      .flatMap(({ row, cells }) =>
        cells.flatMap(({ version: id, elsewhere }) =>
          id === 'europe-28' && elsewhere
            ? [`${row.id}: ${elsewhere.base.join(' and ')}, here ${elsewhere.here.join(' and ')}`]
            : [],
        ),
      )
    expect(differing).toEqual([
      'frozen-assets: 14a and 14b, here 14',
      'rest-of-assets: 14e and 14f, here 14',
      'victims: 24d, here 24d and 26',
      'eu-rules: 20a, here 20',
    ])
  })
})

describe('the comparison shows what the texts say', () => {
  it('marks 600,000 as 800,000 and in peacetime as added, from one point 6 to the other', () => {
    const army = cell('us-28', 'army-limit', 'europe-28')
    expect(army.reading.kind).toBe('changed')
    expect(army.figure).toBe('800,000')
    expect(army.reading.kind === 'changed' && army.reading.facts).toEqual([
      {
        kind: 'number',
        base: '600,000 personnel',
        here: '800,000 personnel',
        difference: '+200,000',
        percentage: '+33%',
      },
      { kind: 'condition', here: 'in peacetime' },
    ])
    expect(army.reading.kind === 'changed' && army.reading.changes).toEqual([])
  })

  it('sets the accounts of the army limit in Geneva side by side, with the denial, and prefers none', () => {
    const army = cell('us-28', 'army-limit', 'geneva-19')
    if (army.reading.kind !== 'accounts') throw new Error(army.reading.kind)
    const [reported] = army.reading.reported
    expect(reported?.standing).toBe('accounts differ')
    expect(new Set(reported?.accounts.flatMap(({ option }) => option ?? []))).toEqual(new Set(['A', 'B', 'C']))
    expect(reported?.accounts.find(({ by }) => by === 'Andriy Hnatov')?.option).toBeUndefined()
    const later = reported?.accounts.find(({ date }) => date === '2025-12-04')
    expect([later?.outlet, later?.option, later?.says]).toEqual(['The New York Times', undefined, undefined])
    expect(reported?.accounts.every(({ by, outlet, date }) => by && outlet && date)).toBe(true)
  })

  it('names the readings of the accounts of Geneva where these fall into readings', () => {
    const readings = plans.reported.flatMap(({ point, readings: named }) => (named ? [[point, named] as const] : []))
    expect(Object.fromEntries(readings)).toEqual({
      nato: {
        A: 'left open for the presidents',
        B: 'removed',
        C: 'moved to a separate track',
        D: 'the demand to give up membership stays',
      },
      'security-guarantees': { A: 'settled in the text', B: 'left to the presidents' },
      'army-limit': { A: 'no strict limit', B: '800,000', C: 'above 600,000, not agreed' },
      'eu-membership': { A: 'removed', B: 'moved to a separate track' },
      assets: { A: 'no clause', B: 'Europe decides on assets held in Europe' },
      amnesty: { A: 'no amnesty', B: 'reworded' },
    })
  })

  it('calls NATO membership rewritten, from a bar in the constitution to a consensus that does not exist', () => {
    const membership = cell('us-28', 'nato-membership', 'europe-28')
    expect(membership.reading.kind).toBe('rewritten')
    expect(membership.text).toContain('this consensus "does not exist"')
  })

  it('leaves territory in Geneva to the presidents, with two weak reports that contradict each other', () => {
    const territory = cell('us-28', 'recognition-of-regions', 'geneva-19')
    if (territory.reading.kind !== 'accounts') throw new Error(territory.reading.kind)
    const [reported] = territory.reading.reported
    expect(reported?.standing).toBe('left to the presidents')
    expect(reported?.accounts.filter(({ firmness }) => firmness === 'weak').map(({ says }) => says)).toEqual([
      'reported dropped',
      'reported kept',
    ])
  })

  it('does not know what Geneva says of the Zaporizhzhia plant', () => {
    const plant = cell('us-28', 'zaporizhzhia-plant', 'geneva-19')
    expect(plant.reading.kind === 'silence' && plant.reading.silence.kind).toBe('not disclosed')
  })

  it('sets 100 billion US dollars and 50% of the profits against assets frozen until compensation', () => {
    const assets = cell('us-28', 'frozen-assets', 'europe-28')
    expect(assets.reading.kind).toBe('rewritten')
    expect(assets.text).toContain('will stay frozen until Russia has compensated Ukraine')
    expect(cell('us-28', 'frozen-assets', 'us-28').text).toMatch(/100 billion US dollars.*50% of the profits/s)
  })

  it('has an amnesty in the 28-point draft, none in the European counter-proposal, and two readings in Geneva', () => {
    expect(cell('us-28', 'amnesty-and-claims', 'us-28').text).toContain('full amnesty')
    expect(cell('us-28', 'amnesty-and-claims', 'europe-28').text).not.toContain('amnesty')
    const geneva = cell('us-28', 'amnesty-and-claims', 'geneva-19')
    if (geneva.reading.kind !== 'accounts') throw new Error(geneva.reading.kind)
    expect(new Set(geneva.reading.reported[0]?.accounts.map(({ says }) => says))).toEqual(
      new Set(['reported dropped', 'reported changed']),
    )
  })

  it('puts no word marks in any cell of an unpublished version, whatever the base', () => {
    const marked = plans.versions.flatMap(({ id }) =>
      collate(plans, id).topics.flatMap(({ rows }) =>
        rows.flatMap(({ row, cells }) =>
          cells
            .filter((candidate) => candidate.version === 'geneva-19')
            .filter(({ reading }) => reading.kind !== 'accounts' && reading.kind !== 'silence')
            .map(() => `${id} ${row.id}`),
        ),
      ),
    )
    expect(marked).toEqual([])
  })

  it('rebuilds both texts of every changed cell from its marks, whatever the base', () => {
    for (const { id } of plans.versions)
      for (const { rows } of collate(plans, id).topics)
        for (const { cells } of rows)
          for (const { reading, text } of cells)
            if (reading.kind === 'changed') {
              expect(reading.spans.map((span) => span.text).join('')).toBe(text)
              expect(reading.spans.map((span) => span.base).join('')).toBe(cells[0]?.text)
            }
  })

  it('tells all six kinds of silence apart', () => {
    const kinds = collate(plans, 'us-28').topics.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ reading }) => (reading.kind === 'silence' ? reading.silence.kind : [])),
      ),
    )
    expect(new Set(kinds)).toEqual(
      new Set([
        'not in this text',
        'struck out',
        'reported dropped',
        'left to the presidents',
        'not disclosed',
        'not read',
      ]),
    )
  })
})
