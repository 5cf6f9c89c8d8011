import { expect, test } from 'vitest'
import { getPlans } from '../plans'
import { readPlanFiles } from '../read'
import { examineKept } from './check'
import { formatEditions } from './editions-file'
import { readKept } from './kept'
import { formatLock } from './lock'

const files = readPlanFiles('plans')
const { kept } = readKept(files)
const textOf = (name: string) => files.find(({ path }) => path === `plans/${name}`)?.text

test('every address and wording of this site is recorded, and none was broken', () =>
  expect(examineKept(files, getPlans())).toEqual([]))

test('both files are as the record writes them', () => {
  expect(formatLock(kept.listed)).toBe(textOf('addresses.lock'))
  expect(formatEditions(kept.editions)).toBe(textOf('editions.json'))
})

test.each([
  '#army-limit  Army 1 Size of the armed forces',
  '#army-cap  topic Size of the army',
  '/us-28/21c/  point 21c: Outside the 5 regions, Russia will give up',
  '/r/army-1/  row army-limit',
  '/compare/us-28/europe-28/',
])('the lock has the line %s', (line) => expect(textOf('addresses.lock')?.split('\n')).toContain(line))
