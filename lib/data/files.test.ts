import { expect, test } from 'vitest'
import { smallPlans } from '../fixtures/small-plans'
import { contents } from './contents'
import { dataFiles } from './files'
import { materialOf } from './fixtures/material'
import { getMaterial } from './material'

const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name)

test('the files that were once there are there, under the same names', () =>
  expect(names(dataFiles(getMaterial().plans))).toEqual(
    expect.arrayContaining([
      'plans.json',
      'plans.schema.json',
      'collation.json',
      'collation.csv',
      'collation.md',
      'collation.schema.json',
      'version.schema.json',
      'sources.json',
      'sources.bib',
      ...['us-28', 'geneva-19', 'europe-28', 'europe-24', 'framework-20'].flatMap((id) => [
        `${id}.json`,
        `${id}.csv`,
        `${id}.md`,
      ]),
    ]),
  ))

test('no two files have the same name', () => {
  const all = names(dataFiles(getMaterial().plans))
  expect(new Set(all).size).toBe(all.length)
})

test('what is written is listed, and is the same each time', () => {
  const listed = names(dataFiles(smallPlans))
  for (const [name, write] of contents(materialOf(smallPlans))) {
    expect(listed).toContain(name)
    expect(write()).toBe(contents(materialOf(smallPlans)).get(name)?.())
  }
})
