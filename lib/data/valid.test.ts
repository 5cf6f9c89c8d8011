import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { smallPlans } from '../fixtures/small-plans'
import { contents } from './contents'
import { materialOf } from './fixtures/material'
import type { Material } from './material'
import { getMaterial } from './material'

/** What Ajv says against the file, by the schema that stands beside it. */
function faults(
  material: Material,
  name: string,
  schemaName: string,
  change: (file: string) => string = (file) => file,
) {
  const read = (file: string) => contents(material).get(file)?.() ?? ''
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(read(schemaName)))
  return validate(JSON.parse(change(read(name)))) ? [] : (validate.errors ?? [])
}

const files = (material: Material) => [
  ...material.plans.versions.map(({ id }) => [`${id}.json`, 'version.schema.json'] as const),
  ['collation.json', 'collation.schema.json'] as const,
  ['plans.json', 'plans.schema.json'] as const,
]

const real = getMaterial()
const small = materialOf(smallPlans)

test.each(files(real))('%s is as %s has it', (name, schema) => expect(faults(real, name, schema)).toEqual([]))

test.each(files(small))('%s of a small plan is as %s has it', (name, schema) =>
  expect(faults(small, name, schema)).toEqual([]),
)

describe('a file that is not as its schema has it is found out', () => {
  const cases = [
    { name: 'a kind of silence that is none', from: '"kind": "not disclosed"', to: '"kind": "deleted"' },
    { name: 'a field that nobody knows', from: '"partial": false', to: '"partial": false, "left": 1' },
    { name: 'a number that is a number', from: '"number": "1"', to: '"number": 1' },
    { name: 'a missing edition', from: '"edition": {', to: '"printing": {' },
  ]
  test.each(cases)('$name', ({ from, to }) => {
    const change = (file: string) => {
      expect(file).toContain(from)
      return file.replace(from, to)
    }
    expect(faults(small, 'collation.json', 'collation.schema.json', change)).not.toEqual([])
  })
})

test('every file of JSON says its edition, whose words it holds, what may be done with it, and where it is kept up', () => {
  for (const name of ['collation.json', 'draft.json'])
    expect(JSON.parse(contents(small).get(name)?.() ?? '').about).toMatchObject({
      edition: { date: '2026-01-05', hash: '00c0ffee' },
      page: 'https://plan.example/data/',
      wording: expect.stringContaining('restated by Point by Point'),
      licence: expect.stringContaining('MIT'),
    })
})

test('no file names a place in our files', () => {
  for (const [, write] of contents(small)) expect(write()).not.toMatch(/"place"|plans\/draft/)
})
