import { expect, test } from 'vitest'
import { examine } from '../check'
import { hashOf } from '../editions'
import { edited, ferry, ferryTopics } from '../fixtures/ferry'
import type { PlanFile } from '../read'
import type { Plans } from '../types'
import { examineKept } from './check'
import { recorded } from './record'

const plansOf = (files: readonly PlanFile[]): Plans => {
  const { plans } = examine(files, ferryTopics)
  if (plans === undefined) throw new Error('The plans have faults')
  return plans
}
const linesOf = (files: readonly PlanFile[], name: string) =>
  files.find(({ path }) => path === `ferry/${name}`)?.text.split('\n') ?? []
const added = (before: readonly string[], after: readonly string[]) => after.filter((line) => !before.includes(line))

const changed = edited(ferry, [
  ['ferry-4.md', 'will pay 2 crowns', 'will pay 3 crowns'],
  ['ferry-4.md', '\n\n3. The two', '\n    - moon: The moon is full. {unchecked}\n\n3. The two'],
  ['collation.yaml', '2b, 2-night]', '2b, 2-night, 2-moon]'],
])
const changedText = 'The ferry will carry at most 40 passengers. Each passenger will pay 3 crowns.'
const { files, wordings } = recorded(changed, plansOf(changed), '2031-05-01')

test('what the plans add is recorded, and nothing that was kept is changed or gone', () => {
  const [lockBefore, lockAfter] = [linesOf(ferry, 'addresses.lock'), linesOf(files, 'addresses.lock')]
  expect(added(lockAfter, lockBefore)).toEqual([])
  expect(added(lockBefore, lockAfter)).toContain('/ferry-4/2-moon/  The moon is full.')
  expect(wordings).toBe(2)
  const wordingsOf = (all: readonly PlanFile[]) =>
    linesOf(all, 'editions.json').filter((line) => /"(?:hash|text)"/.test(line))
  expect(added(wordingsOf(files), wordingsOf(ferry))).toEqual([])
  expect(added(wordingsOf(ferry), wordingsOf(files)).map((line) => line.trim())).toEqual([
    `"hash": "${hashOf(changedText)}",`,
    `"text": "${changedText}"`,
    `"hash": "${hashOf('The moon is full.')}",`,
    '"text": "The moon is full."',
  ])
})

test('plans are in order once they are recorded, and a second record adds nothing', () => {
  const names = files.map(({ path }) => path)
  const all = [...changed.filter(({ path }) => !names.includes(path)), ...files]
  expect(examineKept(all, plansOf(all))).toEqual([])
  expect(recorded(all, plansOf(all), '2031-06-01')).toEqual({ files, addresses: 0, wordings: 0 })
})

test('a folder that has published nothing gets both files', () => {
  const unpublished = ferry.filter(({ path }) => !/addresses\.lock$|editions\.json$|withdrawn\.yaml$/.test(path))
  const { files: first, wordings: all } = recorded(unpublished, plansOf(unpublished), '2031-03-15')
  expect(first.map(({ path }) => path)).toEqual(['ferry/addresses.lock', 'ferry/editions.json'])
  expect(all).toBe(14)
  expect(examineKept([...unpublished, ...first], plansOf(unpublished))).toEqual([])
})
