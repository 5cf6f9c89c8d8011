import { expect, test } from 'vitest'
import { cosine, gramReader } from './grams'

const read = gramReader(['Abfallbeauftragte', 'Betriebsbeauftragter für Abfall', 'Hafen und Fähre'])

test('compounds and forms of one word are alike', () => {
  const [compound, phrase, other] = ['Abfallbeauftragte', 'Betriebsbeauftragter für Abfall', 'Hafen und Fähre'].map(
    read,
  )
  if (!compound || !phrase || !other) throw new Error('three texts expected')
  expect(cosine(compound, phrase)).toBeGreaterThan(0.15)
  expect(cosine(compound, other)).toBe(0)
  expect(cosine(phrase, phrase)).toBeCloseTo(1, 5)
})

test('case, punctuation and form of letters make no difference', () => {
  expect(read('HAFEN, und «Fähre»')).toEqual(read('Hafen und Fa\u0308hre'))
})

test('a text without words is like nothing', () => {
  expect(cosine(read('…'), read('…'))).toBe(0)
})

test('sentences of a script without spaces that share pairs of signs alone are alike', () => {
  const [hours, more, other] = ['在48小时内停火。', '在72小时内休战。', '港口和铁路全部开放。']
  const grams = gramReader([hours, more, other])
  expect(cosine(grams(hours), grams(more))).toBeGreaterThan(0.05)
  expect(cosine(grams(hours), grams(other))).toBe(0)
})
