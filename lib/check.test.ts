import { describe, expect, test } from 'vitest'
import { examine } from './check'
import { formatFault, rules } from './faults'
import { citations } from './fixtures/cases/citations'
import { claims } from './fixtures/cases/claims'
import { collation } from './fixtures/cases/collation'
import { confusions } from './fixtures/cases/confusions'
import { events } from './fixtures/cases/events'
import { hidden } from './fixtures/cases/hidden'
import { html } from './fixtures/cases/html'
import { kept } from './fixtures/cases/kept'
import { numbers } from './fixtures/cases/numbers'
import { particulars } from './fixtures/cases/particulars'
import { points } from './fixtures/cases/points'
import { quotations } from './fixtures/cases/quotations'
import { variants } from './fixtures/cases/variants'
import { edited, ferry, ferryTopics } from './fixtures/ferry'
import type { PlanFile } from './read'

const tables = {
  particulars,
  points,
  numbers,
  citations,
  collation,
  claims,
  events,
  confusions,
  variants,
  quotations,
  html,
  hidden,
}

const faultsOf = (files: readonly PlanFile[]) => examine(files, ferryTopics).faults.map(formatFault)
const without = (ending: string) => ferry.filter(({ path }) => !path.endsWith(ending))

test('plans in order have no fault, and come back parsed', () => {
  const { plans, faults } = examine(ferry, ferryTopics)
  expect(faults).toEqual([])
  expect(plans?.versions.map(({ id }) => id)).toEqual(['ferry-4', 'quay-2', 'island-5'])
})

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases)('$name', ({ edits, expected }) =>
    expect(faultsOf(edited(ferry, edits)).map((line) => line.replace(/^ferry\//, ''))).toEqual(expected),
  )
})

test.each([
  {
    name: 'sources',
    files: without('sources.json'),
    expected:
      'ferry/sources.json:1:1  found no such file, expected `sources.json` as plans/README.md describes it  (missing-file)',
  },
  {
    name: 'a collation',
    files: without('collation.yaml'),
    expected:
      'ferry/collation.yaml:1:1  found no such file, expected `collation.yaml` as plans/README.md describes it  (missing-file)',
  },
  {
    name: 'claims',
    files: without('claims.yaml'),
    expected:
      'ferry/claims.yaml:1:1  found no such file, expected `claims.yaml` as plans/README.md describes it  (missing-file)',
  },
])('a folder without $name has that one fault', ({ files, expected }) => expect(faultsOf(files)).toEqual([expected]))

test('a folder without events, confusions and variants has no fault', () => {
  const optional = ['/events.yaml', '/confusions.yaml', '/variants.yaml']
  const files = ferry.filter(({ path }) => !optional.some((ending) => path.endsWith(ending)))
  const { plans, faults } = examine(files, ferryTopics)
  expect(faults).toEqual([])
  expect(plans).toMatchObject({ events: [], reactions: [], confusions: [], variants: [] })
})

test('a folder without versions says so before anything that hangs on it', () =>
  expect(faultsOf(without('.md'))[0]).toBe(
    'ferry:1:1  found no version, expected a file of Markdown for each version  (missing-file)',
  ))

test.each([
  ['collation.yaml', 'ferry/collation.yaml:1:1  found nothing, expected names with values  (malformed-yaml)'],
  [
    'sources.json',
    'ferry/sources.json:1:1  found nothing, expected a list of sources in square brackets  (malformed-source)',
  ],
])('an empty %s is one fault', (name, expected) => {
  const files = ferry.map((file) => (file.path.endsWith(name) ? { ...file, text: '' } : file))
  expect(faultsOf(files)).toEqual([expected])
})

test('lists nested beyond what can be read are a fault of the file, not a crash', () => {
  const files = [...ferry, { path: 'ferry/deep.md', text: '1. '.repeat(1500) }]
  expect(faultsOf(files)).toContain(
    'ferry/deep.md:1:1  found a file that cannot be read (Maximum call stack size exceeded), expected the form that plans/README.md describes  (unreadable)',
  )
})

test('faults in several files are all found at once', () => {
  const files = edited(ferry, [
    ['ferry-4.md', 'stated: 4', 'stated: four'],
    ['claims.yaml', 'by: a ferryman', 'by:'],
    ['collation.yaml', 'figure:', 'figures:'],
    ['sources.json', '"type": "webpage",', ''],
  ])
  expect(examine(files, ferryTopics).faults.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'ferry/claims.yaml:7:10',
    'ferry/collation.yaml:13:9',
    'ferry/ferry-4.md:9:9',
    'ferry/sources.json:39:3',
  ])
})

test('a warning leaves the plans trustworthy, an error does not', () => {
  const warned = edited(ferry, [['ferry-4.md', '; @herald-ferry, point 3 (page only)', '']])
  const wrong = edited(ferry, [['ferry-4.md', 'stated: 4', 'stated: 5']])
  expect(examine(warned, ferryTopics).plans?.versions).toHaveLength(3)
  expect(examine(wrong, ferryTopics).plans).toBeUndefined()
})

test('every rule has a case', () => {
  const cases = [...Object.values(tables).flat(), ...kept]
  const messages = cases.flatMap(({ expected }) => expected)
  const shown = new Set(messages.map((message) => /\((?:warning: )?([a-z-]+)\)$/.exec(message)?.[1]))
  expect(Object.keys(rules).filter((rule) => !shown.has(rule))).toEqual(['missing-file', 'unreadable', 'missing-lock'])
})
