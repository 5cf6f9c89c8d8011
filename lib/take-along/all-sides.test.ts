import { expect, test } from 'vitest'
import { examine } from '../check'
import { collate } from '../collate'
import { ferry, ferryTopics } from '../fixtures/ferry'
import { fromAllSides, readAlike } from './all-sides'

const { plans } = examine(ferry, ferryTopics)
if (!plans) throw new Error('The ferry plans have faults')
const topics = fromAllSides(plans, (base) => collate(plans, base))

const cell = (row: string, version: string) => {
  const found = topics
    .flatMap(({ rows }) => rows)
    .find((entry) => entry.row.id === row)
    ?.cells.find((entry) => entry.version.id === version)
  if (!found) throw new Error(`No ${version} in ${row}`)
  return found
}

test('every row has a cell of each version, as it stands when that version is the base', () => {
  for (const { row, cells } of topics.flatMap(({ rows }) => rows)) {
    expect([row.id, cells.map(({ version }) => version.id)]).toEqual([row.id, plans.versions.map(({ id }) => id)])
    for (const { cell: own } of cells) expect(['base', 'accounts', 'silence']).toContain(own.reading.kind)
  }
})

test('a cell is read against each version but its own', () => {
  const { against } = cell('passenger-limit', 'island-5')
  expect(against.map(({ base }) => base.id)).toEqual(['ferry-4', 'quay-2'])
  expect(against.map(({ cell: { reading } }) => reading.kind)).toEqual(['changed', 'unmarked'])
})

test('readings that say nothing of the base are told once for all their bases, others one by one', () => {
  const [draft, quay, island] = plans.versions
  if (!draft || !quay || !island) throw new Error('The ferry has three versions')
  const { against } = cell('passenger-limit', 'island-5')
  const [changed, unmarked] = against.map((entry) => entry.cell)
  if (!changed || !unmarked) throw new Error('Two readings expected')
  const alike = readAlike([
    { base: draft, cell: unmarked },
    { base: quay, cell: changed },
    { base: island, cell: unmarked },
    { base: draft, cell: changed },
  ])
  expect(alike.map(({ bases, cell: { reading } }) => [reading.kind, bases.map(({ id }) => id)])).toEqual([
    ['unmarked', [draft.id, island.id]],
    ['changed', [quay.id]],
    ['changed', [draft.id]],
  ])
})
