import { describe, expect, test } from 'vitest'
import { marks } from './marks'
import type { Span } from './types'

/**
 * What people complain about in tools that mark differences, each in examples of our own. The spans are written by
 * hand: what a careful reader would mark.
 */
interface Example {
  readonly name: string
  readonly base: string
  readonly other: string
  readonly spans: readonly Span[]
}

const same = (base: string, text = base): Span => ({ kind: 'same', base, text })
const removed = (base: string): Span => ({ kind: 'removed', base, text: '' })
const added = (text: string): Span => ({ kind: 'added', base: '', text })

const marked = ({ base, other, spans }: Example) => expect(marks(base, other)).toEqual(spans)

describe('no word is split inside', () => {
  const examples: readonly Example[] = [
    {
      name: 'where two words begin alike',
      base: 'Ships with humanitarian cargo are inspected in port.',
      other: 'Ships with humane cargo are inspected in port.',
      spans: [same('Ships with '), removed('humanitarian'), added('humane'), same(' cargo are inspected in port.')],
    },
    {
      name: 'where one word stands in the other',
      base: 'The corridor is monitored day and night.',
      other: 'The corridor is unmonitored day and night.',
      spans: [same('The corridor is '), removed('monitored'), added('unmonitored'), same(' day and night.')],
    },
    {
      name: 'where a word gets a part with a hyphen',
      base: 'The pact covers aggression at sea.',
      other: 'The pact covers non-aggression at sea.',
      spans: [same('The pact covers '), removed('aggression'), added('non-aggression'), same(' at sea.')],
    },
  ]
  test.each(examples)('$name', marked)
})

describe('a space is no token', () => {
  const examples: readonly Example[] = [
    {
      name: 'that two texts without a common word share',
      base: 'tugs tow barges up river',
      other: 'pilots guide convoys through ice',
      spans: [removed('tugs tow barges up river'), added('pilots guide convoys through ice')],
    },
    {
      name: 'that is marked where it is doubled or a line breaks',
      base: 'Guards  leave\nthe bridge.',
      other: 'Guards leave the bridge.',
      spans: [same('Guards  leave\nthe bridge.', 'Guards leave the bridge.')],
    },
    {
      name: 'that parts the words of one replacement',
      base: 'The depot stores winter coats in Lviv.',
      other: 'The depot stores spare engine parts in Lviv.',
      spans: [same('The depot stores '), removed('winter coats'), added('spare engine parts'), same(' in Lviv.')],
    },
  ]
  test.each(examples)('$name', marked)
})

describe('no comma is aligned before words', () => {
  const examples: readonly Example[] = [
    {
      name: 'where a list shrinks to its last word',
      base: 'Wheat, barley, maize and oil may leave the port.',
      other: 'Oil may leave the port, with wheat.',
      spans: [
        removed('Wheat, barley, maize and '),
        same('oil may leave the port', 'Oil may leave the port, '),
        added('with wheat'),
        same('.'),
      ],
    },
    {
      name: 'where two lists have nothing in common but commas',
      base: 'Grain, fuel, salt and timber cross here.',
      other: 'Doctors, nurses, engineers cross here.',
      spans: [removed('Grain, fuel, salt and timber'), added('Doctors, nurses, engineers'), same(' cross here.')],
    },
  ]
  test.each(examples)('$name', marked)
})

describe('six words are not deleted to keep six spaces', () => {
  const examples: readonly Example[] = [
    {
      name: 'where two words replace them',
      base: 'Crews patrol roads near both rivers daily.',
      other: 'Drones watch daily.',
      spans: [removed('Crews patrol roads near both rivers'), added('Drones watch'), same(' daily.')],
    },
    {
      name: 'where they replace two words',
      base: 'Every week drones watch.',
      other: 'Every week crews patrol roads near both rivers.',
      spans: [same('Every week '), removed('drones watch'), added('crews patrol roads near both rivers'), same('.')],
    },
  ]
  test.each(examples)('$name', marked)
})

describe('digits are not matched inside different numbers', () => {
  const examples: readonly Example[] = [
    {
      name: 'that differ in their thousands',
      base: 'The fund holds 1,250,000 euros in cash.',
      other: 'The fund holds 12,500 euros in cash.',
      spans: [same('The fund holds '), removed('1,250,000 euros'), added('12,500 euros'), same(' in cash.')],
    },
    {
      name: 'that have the same digits in another order',
      base: 'The toll is 0.15 euros in 2025.',
      other: 'The toll is 1.50 euros in 2025.',
      spans: [same('The toll is '), removed('0.15 euros'), added('1.50 euros'), same(' in 2025.')],
    },
    {
      name: 'that are ratios',
      base: 'Profits are split 50:50 after 100 days.',
      other: 'Profits are split 55:45 after 100 days.',
      spans: [same('Profits are split '), removed('50:50'), added('55:45'), same(' after 100 days.')],
    },
    {
      name: 'that are dates',
      base: 'The gates open on 25 March 2026 at noon.',
      other: 'The gates open on 5 March 2026 at noon.',
      spans: [same('The gates open on '), removed('25 March 2026'), added('5 March 2026'), same(' at noon.')],
    },
  ]
  test.each(examples)('$name', marked)
})
