import { expect, test } from 'vitest'
import { align } from '../../../lib/align/align'
import { fitted } from '../../../lib/align/confidence'
import { readCases } from './cases'
import { fit } from './fit'
import { ours } from './ours'
import { recut } from './recut'
import { score } from './scores'
import { vary } from './variants'

/** A little below what was measured: a change of the aligner that costs quality has to say so here. */
const floors: Readonly<Record<string, number>> = {
  'confederation-constitution': 0.49,
  'league-1919-draft-covenant': 0.67,
  'nadzvychainyi-stan-1992-2000': 0.76,
  'police-codes': 0.92,
  'preuve-ancien-2016': 0.85,
  'rights-1776-1789': 0.92,
  'waste-officers': 0.95,
}

const cases = readCases()

test('the coefficients of the aligner are those that the cases give, rounded', () => {
  const found = fit(cases)
  expect(Object.keys(found)).toEqual(Object.keys(fitted))
  for (const [name, value] of Object.entries(fitted)) {
    const exact = found[name as keyof typeof found]
    expect(Math.abs(exact - value) / value, `${name} ${exact}`).toBeLessThan(0.06)
  }
})

test('every case has a floor', () => {
  expect(cases.map(({ id }) => id)).toEqual(Object.keys(floors))
})

for (const printed of cases) {
  test(`${printed.id} is aligned as well as before, in whatever order and under whatever numbers`, () => {
    const { f1 } = score(ours(...printed.versions), printed.gold)
    expect(f1).toBeGreaterThan(floors[printed.id] ?? 1)
    const { versions, gold } = vary(printed, 'shuffled and renumbered')
    expect(score(ours(...versions), gold).f1).toBe(f1)
  })

  test(`${printed.id} has the same rows with its versions exchanged`, () => {
    const [one, other] = printed.versions
    const rows = align([one, other]).map(({ points }) => points)
    expect(align([other, one]).map(({ points }) => points)).toEqual(expect.arrayContaining([...rows]))
  })
}

test('a text against itself cut up otherwise keeps its points together', () => {
  for (const version of cases.flatMap(({ versions }) => versions)) {
    const { versions, gold } = recut(version)
    expect(score(ours(...versions), gold).f1).toBeGreaterThan(0.9)
  }
})
