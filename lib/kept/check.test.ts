import { describe, expect, test } from 'vitest'
import { examine } from '../check'
import { formatFault } from '../faults'
import { kept } from '../fixtures/cases/kept'
import { edited, ferry, ferryTopics } from '../fixtures/ferry'
import type { PlanFile } from '../read'
import { examineKept } from './check'

/** A page that the site got after the ferry's addresses were written down is no matter here. */
const isNewPageOfSite = (message: string) => /found the new address `[^`]*`, expected/.test(message)

function faultsOf(files: readonly PlanFile[]): readonly string[] {
  const { plans, faults } = examine(files, ferryTopics)
  if (plans === undefined) throw new Error(faults.map(formatFault).join('\n'))
  return examineKept(files, plans)
    .map((fault) => formatFault(fault).replace(/^ferry\//, ''))
    .filter((message) => !isNewPageOfSite(message))
}

test('plans that keep every promise have no fault', () => expect(faultsOf(ferry)).toEqual([]))

describe('what was published', () => {
  test.each(kept)('$name', ({ edits, expected }) => expect(faultsOf(edited(ferry, edits))).toEqual(expected))
})

test('a folder that has published nothing is warned of it', () => {
  const unpublished = ferry.filter(({ path }) => !/addresses\.lock$|editions\.json$/.test(path))
  expect(faultsOf(unpublished)).toEqual([
    'addresses.lock:1:1  found no such file, expected `npm run check -- --lock`, which adds every address and wording before they are published  (warning: missing-lock)',
  ])
})

test('a folder without withdrawals misses what it withdrew', () =>
  expect(
    faultsOf(ferry.filter(({ path }) => !path.endsWith('/withdrawn.yaml'))).map((fault) =>
      /nothing at `(.*?)`.*\((.*)\)$/.exec(fault)?.slice(1),
    ),
  ).toEqual([
    ['#whistle', 'address-vanished'],
    ['/ferry-4/9/', 'address-vanished'],
    ['/r/crossings-2/', 'address-vanished'],
  ]))

test('a page that is not listed yet is asked for', () => {
  const { plans } = examine(ferry, ferryTopics)
  const files = edited(ferry, [['addresses.lock', '/about/\n', '']])
  expect(plans && examineKept(files, plans).map(formatFault)).toContain(
    'ferry/addresses.lock:1:1  found the new address `/about/`, expected `npm run check -- --lock`, which adds it to addresses.lock  (address-not-listed)',
  )
})
