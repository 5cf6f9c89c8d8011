import { describe, test } from 'vitest'
import { type Case, check } from './fixtures/case'

describe('who is bound', () => {
  const cases: readonly Case[] = [
    {
      name: 'one party of several gives way to another',
      base: 'Russia, Ukraine and Europe will conclude a pact.',
      here: 'Russia, Ukraine and NATO will conclude a pact.',
      expected: ['actor: Europe → NATO'],
    },
    {
      name: 'a passive that names who acts',
      base: 'The border will be respected.',
      here: 'The border will be respected by the parties.',
      expected: ['actor: + the parties'],
    },
    {
      name: 'the subject of a passive is not bound',
      base: 'Ukraine will be given a guarantee.',
      here: 'Poland will be given a guarantee.',
      expected: [],
    },
    {
      name: 'a party that does something now is still there',
      base: 'Europe will add 20 jets.',
      here: 'Europe adds 20 jets.',
      expected: [],
    },
    {
      name: 'things are no actors',
      base: 'The guarantee will end.',
      here: 'The ceasefire will end.',
      expected: [],
    },
  ]
  test.each(cases)('$name', check)
})

describe('names of instruments, bodies and places', () => {
  const cases: readonly Case[] = [
    {
      name: 'quotation marks around nothing name nothing',
      base: 'Poland will host "" and " ".',
      here: 'Poland will host "Fair Start".',
      expected: ['name: + Fair Start'],
    },
    {
      name: 'one in place of another',
      base: 'They extend treaties, including "START I".',
      here: 'They extend treaties, including "Fair Start".',
      expected: ['name: START I → Fair Start'],
    },
    {
      name: 'a body that has another name',
      base: 'A Peace Council headed by a judge will watch.',
      here: 'A Board of Peace headed by a judge will watch.',
      expected: ['name: Peace Council → Board of Peace'],
    },
    {
      name: 'places, of which one goes and one comes',
      base: 'The line runs through Kherson and Donetsk.',
      here: 'The line runs through Kherson and Sumy.',
      expected: ['name: Donetsk → Sumy'],
    },
    {
      name: 'what a condition names is not told twice',
      base: 'The plant will run.',
      here: 'The plant will run under IAEA supervision.',
      expected: ['condition: + under IAEA supervision'],
    },
  ]
  test.each(cases)('$name', check)
})
