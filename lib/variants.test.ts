import { expect, test } from 'vitest'
import { smallPlans } from './fixtures/small-plans'
import { findPoint } from './points'
import { countVariants, variantsOf, witnessesIn } from './variants'

const [draft] = smallPlans.versions
const point = (id: string) => {
  const found = draft && findPoint(draft, id)
  if (!found) throw new Error(`The fixture has no point ${id}`)
  return found
}

test('a point shows the variants of its sub-points, a sub-point its own', () => {
  expect(variantsOf(smallPlans, point('2')).map((entry) => entry.point)).toEqual(['2a'])
  expect(variantsOf(smallPlans, point('2a')).map((entry) => entry.point)).toEqual(['2a'])
  expect(variantsOf(smallPlans, point('2b'))).toEqual([])
})

test('variants are in the order of the text, whatever the order of the file', () => {
  const [entry] = smallPlans.variants
  if (!entry) throw new Error('The fixture has no variants')
  const variants = [{ ...entry, point: '2b' }, entry]
  expect(variantsOf({ variants }, point('2')).map((found) => found.point)).toEqual(['2a', '2b'])
})

test('witnesses and places are counted over all readings', () => {
  const entries = variantsOf(smallPlans, point('2'))
  expect(witnessesIn(entries).map(({ source }) => source)).toEqual(['daily', 'gazette'])
  expect(countVariants(entries)).toBe(1)
})
