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
