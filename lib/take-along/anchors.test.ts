import { expect, test, vi } from 'vitest'
import { examine } from '../check'
import { collate } from '../collate'
import { ferry, ferryTopics } from '../fixtures/ferry'
import { addressesAway } from './anchors'
import { allNotes } from './notes'

const { plans } = examine(ferry, ferryTopics)
if (!plans) throw new Error('The ferry plans have faults')
const notes = allNotes(plans, collate(plans, 'ferry-4'))

test.each([
  ['/ferry-4/', '#ferry-4'],
  ['/ferry-4/2a/', '#ferry-4-2a'],
  ['/quay-2/islands/', '#quay-2-islands'],
  ['/topics/passengers/', '#passengers'],
  ['#passenger-limit', '#passenger-limit'],
  ['https://courier.example/ferry', 'https://courier.example/ferry'],
  ['/about/#evidence', 'https://points.example/about/#evidence'],
])('away from the site %s is %s', (address, expected) => {
  vi.stubEnv('SITE_URL', 'https://points.example')
  expect(addressesAway(plans, notes)(address)).toBe(expected)
  vi.unstubAllEnvs()
})

test('every source has a number and an anchor of its own', () => {
  const away = addressesAway(plans, notes)
  const anchors = plans.sources.map(({ id }) => away(`/sources/#${id}`))
  expect(anchors.every((anchor) => /^#n\d+$/.test(anchor))).toBe(true)
  expect(new Set(anchors).size).toBe(plans.sources.length)
})
