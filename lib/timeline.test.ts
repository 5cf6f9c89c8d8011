import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { kindChoices, monthsOf, partyChoices } from './timeline'

const { events } = smallPlans

test('kinds and parties that occur are counted in their order', () => {
  expect(kindChoices(events).map(({ name, count }) => [name, count])).toEqual([
    ['Texts', 1],
    ['Reports', 1],
  ])
  expect(partyChoices(events).map(({ id, count }) => [id, count])).toEqual([
    ['ukraine', 1],
    ['russia', 1],
    ['europe', 1],
  ])
})

test('a month leads to the first event in it', () => {
  const [printed, named] = events
  if (!printed || !named) throw new Error('The fixture has no events')
  const later = { ...named, when: { from: '2026-01', about: true } }
  expect(monthsOf([printed, named, later]).map(({ month, first }) => [month, first.id])).toEqual([
    ['2025-11', 'draft-printed'],
    ['2026-01', 'tunnel-named'],
  ])
})
