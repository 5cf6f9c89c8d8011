import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { examine } from '../../lib/check'
import { faultList } from '../../lib/faults'
import { ferry } from '../../lib/fixtures/ferry'
import { Places } from '../../lib/parse/fields'
import { parsePlans } from '../../lib/parse/plans'
import { parseVersion } from '../../lib/parse/version'
import { readPlanFiles } from '../../lib/read'
import type { Plans, Row } from '../../lib/types'
import { rowNamer } from './new-rows'
import { proposalFor } from './proposal'
import { proposalYaml } from './yaml'

const shipped = (): Plans => {
  const { plans } = examine(readPlanFiles(join(process.cwd(), 'plans')))
  if (!plans) throw new Error('The plans have faults')
  return plans
}

const without = ({ points, ...row }: Row, version: string): Row => ({
  ...row,
  points: Object.fromEntries(Object.entries(points).filter(([id]) => id !== version)),
})

/** The plans as they were before a version was added to the collation. */
const before = (plans: Plans, version: string): Plans => ({
  ...plans,
  topics: plans.topics.map((topic) => ({ ...topic, rows: topic.rows.map((row) => without(row, version)) })),
})

describe('a shipped version, taken out of the collation', () => {
  const plans = shipped()

  test.each([
    ['us-28', 0.8],
    ['europe-28', 0.85],
    ['europe-24', 0.5],
    ['framework-20', 0.55],
  ])('%s comes back: at least so much of its places in rows of other versions', (id, share) => {
    const version = plans.versions.find((version) => version.id === id)
    if (!version) throw new Error(`No version ${id}`)
    const rows = plans.topics.flatMap(({ rows }) => rows)
    const placesIn = (row: Row) => (row.points[id] ?? []).map(({ point }) => `${point} in ${row.id}`)
    const byHand = rows.filter(({ points }) => Object.keys(points).some((other) => other !== id)).flatMap(placesIn)
    const proposed = proposalFor(before(plans, id), version).flatMap(({ rows }) =>
      rows.flatMap(({ row, points }) => points.map(({ point }) => `${point.id} in ${row.id}`)),
    )
    const right = byHand.filter((place) => proposed.includes(place))
    expect(right.length / byHand.length).toBeGreaterThan(share)
    expect(right.length / proposed.length).toBeGreaterThan(0.7)
  })

  test('as long as it is in the collation, there is nothing to propose', () => {
    expect(plans.versions.flatMap((version) => proposalFor(plans, version))).toEqual([])
  })
})

describe('a version that leaks tonight', () => {
  const { plans } = parsePlans(ferry)
  const particulars = [
    '---\nid: winter-4\nshort: Winter text\ntitle: Winter text in 4 points\nissuer: League of Islanders\ndated: 2031-12-01',
    'known: left on a bench\nevidence: published text\nstated: 4\nbased-on: ferry-4 [@herald-quay, lead]\n---',
  ].join('\n')
  const versionOf = (points: string) => {
    const { faults, report } = faultList()
    const { version } = parseVersion('plans/winter-4.md', `${particulars}\n\n${points}`, new Places(), report)
    expect(faults.map(({ found }) => found)).toEqual([])
    return version
  }
  const cited = '[@herald-quay, lead]'
  const winter =
    versionOf(`1. **Passengers.** The ferry will carry at most 50 passengers. Each passenger will pay 3 crowns. Dogs are kept quiet. ${cited}

2. **Swans.** Everybody feeds swans bread. ${cited}

3. ${cited} {struck out}

4. On these terms the ferry will cross the Lull: ${cited}

    - a) The ferry will not cross in fog.
    - b) No copy shows this. {not read}
`)

  test('is proposed row by row, in the form of collation.yaml, with the reasons', () => {
    const yaml = proposalYaml(
      winter,
      proposalFor(plans, winter),
      rowNamer((name) => /^fares-[12]$/.test(name)),
    )
    expect(yaml).toBe(`# Rows for the points of winter-4, proposed by their wording: look each one over.
# A row with a code and a title is new, and both are to be made better; of the others only the line of the version is.
topics:
  - id: passengers
    rows:
      - id: passenger-limit # Fares 1: Number of passengers
        points:
          winter-4: [1 s1] # 1 shares carry, passengers, ferry
      - id: fare # Fares 2: Fare
        points:
          winter-4: [1 s2-3] # 1 shares crowns, pay, passengers. 1 s3 fits no row by itself
      - id: swans
        code: Fares 3
        title: Swans
        points:
          winter-4: [2] # fits no row; the point before it is of this topic
  - id: crossings
    rows:
      - id: crossing-terms # Crossings 1: When the ferry crosses
        points:
          winter-4: [4a] # 4a shares cross, fog, ferry
  - id: heron-islands
    rows:
      - id: status-of-islands # Islands 1: Status of the islands
        points:
          winter-4: [3] # 3 is struck out; here stands the point of its number
`)
    const passengers = {
      id: 'passengers',
      rows: [
        { id: 'passenger-limit', points: { 'winter-4': ['1 s1'] } },
        { id: 'fare', points: { 'winter-4': ['1 s2-3'] } },
        { id: 'swans', code: 'Fares 3', title: 'Swans', points: { 'winter-4': [2] } },
      ],
    }
    expect(parse(yaml).topics[0]).toEqual(passengers)
  })

  test('says so where every point has its row', () => {
    expect(
      proposalYaml(
        winter,
        [],
        rowNamer(() => false),
      ),
    ).toBe('# Every point of winter-4 stands in a row.\n')
  })

  test('ids and codes that were used are not given again', () => {
    const [topic] = plans.topics
    const [, point] = winter.points
    if (!topic || !point) throw new Error('No topic or no point')
    const named = rowNamer((name) => ['swans', 'fares-1'].includes(name))
    const proposed = { point, links: [], loose: [] }
    expect([named(topic, proposed), named(topic, proposed)]).toEqual([
      { id: 'swans-2', code: 'Fares 2', title: 'Swans' },
      { id: 'swans-3', code: 'Fares 3', title: 'Swans' },
    ])
  })
})
