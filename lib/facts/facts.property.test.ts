import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factKinds } from '../fact-kinds'
import { getCollation, getPlans } from '../plans'
import type { ChangeFact } from '../types'
import { facts } from './facts'

/** The same fact, read the other way round. */
const turned = ({ kind, base, here }: ChangeFact) => JSON.stringify([kind, here, base])
const told = ({ kind, base, here }: ChangeFact) => JSON.stringify([kind, base, here])

const words = fc.constantFrom(
  ...['Ukraine', 'Russia', 'the United States', 'NATO', 'will', 'must', 'may', 'agrees to', 'not', 'no', 'give', 'be'],
  ...['paid', 'by', '600,000 personnel', '50%', '100 billion euros', 'in 100 days', 'immediately', 'if', 'once', 'all'],
  ...['in peacetime', 'without cause', 'under its command', 'Article 5', 'Donetsk', '"', ',', '.', ';', 'and', '\n'],
)
const text = fc.oneof(
  fc.array(words, { maxLength: 24 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

test('read the other way round, every fact is the same with its sides exchanged', () => {
  fc.assert(
    fc.property(text, text, (base, here) => {
      expect(facts(here, base).map(turned).sort()).toEqual(facts(base, here).map(told).sort())
    }),
    { numRuns: 400 },
  )
})

test('a text has no facts against itself, and facts come in the order of their kinds', () => {
  fc.assert(
    fc.property(text, text, (base, here) => {
      expect(facts(base, base)).toEqual([])
      const kinds = facts(base, here).map(({ kind }) => factKinds.indexOf(kind))
      expect(kinds).toEqual([...kinds].sort((a, b) => a - b))
    }),
    { numRuns: 400 },
  )
})

test('a name among very many quotation marks is found', () => {
  const marks = '"'.repeat(20_000)
  expect(facts(`They meet in ${marks} Geneva ${marks}.`, 'They meet.')).toEqual([{ kind: 'name', base: 'Geneva' }])
})

test('the facts of the shipped versions mirror each other, whichever is the base', () => {
  const of = new Map<string, readonly ChangeFact[]>()
  const ids = getPlans().versions.map(({ id }) => id)
  for (const id of ids)
    for (const { row, cells } of getCollation(id).topics.flatMap(({ rows }) => rows))
      for (const { version, reading } of cells)
        if ('facts' in reading) of.set(`${row.id} ${id} ${version}`, reading.facts)
  expect(of.size).toBeGreaterThan(200)
  for (const [key, found] of of) {
    const [row, base, version] = key.split(' ')
    expect((of.get(`${row} ${version} ${base}`) ?? []).map(turned).sort()).toEqual(found.map(told).sort())
  }
})
