import { expect, test } from 'vitest'
import { collate } from '../collate'
import { smallPlans } from '../fixtures/small-plans'
import { getCollation, getPlans } from '../plans'
import type { Plans } from '../types'
import { letter } from './lettered'
import { readySheetOf, readySheets, sheetFiles } from './ready-made'
import { runningTitle, sheetOf } from './sheet'

const plans = getPlans()
const open = (base: string, others: readonly string[], topics?: readonly string[]) =>
  sheetOf(plans, getCollation(base), { base, others, ...(topics && { topics }) })

test('ready-made are every ordered pair, three versions against each of them, and every topic with the latest too', () => {
  const all = readySheets(plans)
  expect(all.filter(({ kind }) => kind === 'pair')).toHaveLength(20)
  expect(all.filter(({ kind }) => kind === 'three').map(({ page }) => page)).toEqual([
    '/sheet/us-28/geneva-19/europe-28/',
    '/sheet/geneva-19/us-28/europe-28/',
    '/sheet/europe-28/us-28/geneva-19/',
  ])
  const topics = all.filter(({ kind }) => kind === 'topic')
  expect(topics).toHaveLength(19)
  expect(topics[0]).toEqual({
    kind: 'topic',
    page: '/sheet/topics/territory/',
    base: 'us-28',
    others: ['geneva-19', 'europe-28', 'framework-20'],
    topics: ['territory'],
  })
})

test('two versions make two pairs and no sheet of three', () => {
  expect(readySheets(smallPlans).map(({ page }) => page)).toEqual([
    '/sheet/draft/talks/',
    '/sheet/talks/draft/',
    '/sheet/topics/crossing/',
  ])
})

test('a ready-made sheet is found by its versions in any order', () => {
  expect(readySheetOf(plans, 'us-28', ['europe-28', 'geneva-19'])?.page).toBe('/sheet/us-28/geneva-19/europe-28/')
  expect(readySheetOf(plans, 'us-28', ['europe-24', 'geneva-19'])).toBeUndefined()
})

test('the files of a sheet are named after what it holds', () => {
  const [first] = readySheets(plans)
  expect(first && sheetFiles(first)).toEqual({
    a4: '/sheet/us-28/geneva-19/point-by-point_us-28_geneva-19_a4.pdf',
    letter: '/sheet/us-28/geneva-19/point-by-point_us-28_geneva-19_letter.pdf',
    docx: '/sheet/us-28/geneva-19/point-by-point_us-28_geneva-19.docx',
  })
})

test('a sheet says in words what it holds', () => {
  const three = open('us-28', ['geneva-19', 'europe-28'])
  expect(three.title).toBe(
    'Ukraine peace plan: Geneva revision and European counter-proposal against the 28-point draft',
  )
  expect(three.selection).toBe('3 of 5 versions; 19 of 19 topics; 70 of 70 rows')
  expect(runningTitle(three)).toBe(`${three.title}. Read against: 28-point draft, 20 Nov 2025`)
  const topic = open('us-28', ['framework-20'], ['army-cap', 'elections'])
  expect(topic.title).toBe('Ukraine peace plan: Size of the army and Elections')
  expect(topic.selection).toBe('2 of 5 versions; 2 of 19 topics; 2 of 70 rows')
})

test('more versions than a sheet has room for are not named in its title', () => {
  expect(open('us-28', ['geneva-19', 'europe-28', 'europe-24', 'framework-20']).subject).toBe(
    'versions against the 28-point draft',
  )
})

test('a sheet holds its versions alone, the base first', () => {
  const { collation } = open('europe-28', ['us-28'])
  expect(collation.versions.map(({ id }) => id)).toEqual(['europe-28', 'us-28'])
  expect(collation.topics.flatMap(({ rows }) => rows).every(({ cells }) => cells.length === 2)).toBe(true)
})

const [topic] = smallPlans.topics
/** Where the toll is in one sub-point's row, and two accounts of it differ. */
const disputed: Plans = {
  ...smallPlans,
  topics: topic
    ? [
        {
          ...topic,
          rows: topic.rows.map((row) =>
            row.id === 'toll-limit'
              ? { ...row, points: { ...row.points, draft: [{ point: '2a', place: row.place }] } }
              : row,
          ),
        },
      ]
    : [],
  reported: smallPlans.reported.map((entry) => ({ ...entry, standing: 'accounts differ', dispute: 'They differ.' })),
}

test('disputed readings get letters: copies that differ, then accounts that do, in the order of the columns', () => {
  const { lettered } = sheetOf(disputed, collate(disputed, 'draft'), { base: 'draft', others: ['talks'] })
  expect(lettered.map(({ letter, kind, point, row }) => [letter, kind, point.id, row.code])).toEqual([
    ['A', 'copies', '2a', 'Crossing 2'],
    ['B', 'accounts', 'toll', 'Crossing 2'],
  ])
})

test('accounts that agree get no letter, and a version that is left out none either', () => {
  expect(sheetOf(smallPlans, collate(smallPlans, 'draft'), { base: 'draft', others: ['talks'] }).lettered).toEqual([])
  const alone = sheetOf(disputed, collate(disputed, 'draft'), { base: 'draft', others: [] })
  expect(alone.lettered.map(({ kind }) => kind)).toEqual(['copies'])
})

test('sources are numbered as a reader meets them, and every one that is cited has its number', () => {
  const { notes } = sheetOf(disputed, collate(disputed, 'draft'), { base: 'draft', others: ['talks'] })
  expect([...notes].map(([id, { number }]) => [id, number])).toEqual([
    ['daily', 1],
    ['gazette', 2],
  ])
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
])('note %i has the letter %s', (at, expected) => expect(letter(at)).toBe(expected))
