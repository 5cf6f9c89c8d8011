import { describe, expect, it, test } from 'vitest'
import type { Span } from '../../lib/types'
import { measure } from './marks-measures'

const same = (base: string, text = base): Span => ({ kind: 'same', base, text })
const removed = (base: string): Span => ({ kind: 'removed', base, text: '' })
const added = (text: string): Span => ({ kind: 'added', base: '', text })

describe('a number', () => {
  const base = 'At most 600,000 personnel, 50:50.'
  const other = 'At most 800,000 personnel, 50:50.'
  const ends = same(' personnel, 50:50.')

  it('is whole where it is replaced whole', () => {
    const spans = [same('At most '), removed('600,000'), added('800,000'), ends]
    expect(measure({ base, other }, spans)).toEqual({
      runs: 2,
      runsInWords: 0,
      numbers: 4,
      cutNumbers: 0,
      marked: 14,
      length: 66,
      rebuilds: true,
    })
  })

  it('is cut on both sides where one of its digits is replaced', () => {
    const spans = [same('At most '), removed('6'), added('8'), same('00,000'), ends]
    expect(measure({ base, other }, spans)).toMatchObject({ runs: 2, numbers: 4, cutNumbers: 2, runsInWords: 0 })
  })

  it('is cut where what stands before its comma is replaced', () => {
    const spans = [same('At most '), removed('600'), added('800'), same(',000'), ends]
    expect(measure({ base, other }, spans)).toMatchObject({ cutNumbers: 2 })
  })

  it('is cut where something is set into it, in both texts', () => {
    const spans = [same('Of 1'), added('0'), same('0,000')]
    expect(measure({ base: 'Of 10,000', other: 'Of 100,000' }, spans)).toMatchObject({
      runs: 1,
      numbers: 2,
      cutNumbers: 2,
      rebuilds: true,
    })
  })

  it('is cut in the text alone that the edge stands in', () => {
    const spans = [same('Of 10'), added('0,000')]
    expect(measure({ base: 'Of 10', other: 'Of 100,000' }, spans)).toMatchObject({ numbers: 2, cutNumbers: 1 })
  })

  it('is whole without its percent sign or its unit', () => {
    const spans = [removed('50'), added('60'), same('% of it in '), removed('100'), added('90'), same(' days')]
    expect(measure({ base: '50% of it in 100 days', other: '60% of it in 90 days' }, spans)).toMatchObject({
      runs: 4,
      numbers: 4,
      cutNumbers: 0,
    })
  })
})

describe('a run', () => {
  it('cuts a word where it begins or ends inside one', () => {
    const spans = [same('The treaty is '), added('re'), same('confirmed'), removed(' now')]
    expect(measure({ base: 'The treaty is confirmed now', other: 'The treaty is reconfirmed' }, spans)).toMatchObject({
      runs: 2,
      runsInWords: 1,
    })
  })

  it('cuts none where it ends at a hyphen or an apostrophe', () => {
    const spans = [removed('non-'), same('aggression of Ukraine'), added("'s"), same(' army')]
    expect(
      measure({ base: 'non-aggression of Ukraine army', other: "aggression of Ukraine's army" }, spans),
    ).toMatchObject({ runs: 2, runsInWords: 0 })
  })

  it('is one where a tool hands it over in parts, and none where it is empty', () => {
    const spans = [removed('grain '), removed('moves'), added(''), added('ships '), added('pass'), same(' by sea')]
    expect(measure({ base: 'grain moves by sea', other: 'ships pass by sea' }, spans)).toMatchObject({
      runs: 2,
      runsInWords: 0,
      rebuilds: true,
    })
  })
})

test('marks that lose a line break do not rebuild the text', () => {
  const pair = { base: 'One.\nTwo.', other: 'One. Two.' }
  expect(measure(pair, [same('One. Two.')]).rebuilds).toBe(false)
  expect(measure(pair, [same('One.\nTwo.', 'One. Two.')]).rebuilds).toBe(true)
})
