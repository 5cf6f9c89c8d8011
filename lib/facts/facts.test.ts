import { describe, expect, test } from 'vitest'
import { facts } from './facts'
import { type Case, check } from './fixtures/case'

describe('numbers, money and shares', () => {
  const cases: readonly Case[] = [
    {
      name: 'a count with its unit, the difference and the percentage',
      base: 'The garrison will have at most 4,000 personnel.',
      here: 'The garrison will have at most 5,000 personnel in peacetime.',
      expected: ['number: 4,000 personnel → 5,000 personnel (+1,000, +25%)', 'condition: + in peacetime'],
    },
    {
      name: 'an absolute number for a limited one',
      base: 'The garrison will have at most 4,000 personnel.',
      here: 'The garrison will have 4,000 personnel.',
      expected: ['condition: − at most'],
    },
    {
      name: 'a sum of money',
      base: 'Russia will pay 20 billion euros.',
      here: 'Russia will pay 15 billion euros.',
      expected: ['money: 20 billion euros → 15 billion euros (−5 billion, −25%)'],
    },
    {
      name: 'a share, which differs by percentage points alone',
      base: 'Ukraine will receive 40% of the profits.',
      here: 'Ukraine will receive 50% of the profits.',
      expected: ['share: 40% of the profits → 50% of the profits (+10 percentage points)'],
    },
    {
      name: 'a ratio in place of another',
      base: 'The catch will be divided 50:50.',
      here: 'The catch will be divided 60:40.',
      expected: ['share: 50:50 → 60:40'],
    },
    {
      name: 'a number that only one text has',
      base: 'Ukraine will free the prisoners.',
      here: 'Ukraine will free 300 prisoners.',
      expected: ['number: + 300 prisoners'],
    },
    {
      name: 'numbers of different units never give way to each other',
      base: 'Poland will host 20 jets.',
      here: 'Poland will host 300 troops.',
      expected: ['number: − 20 jets', 'number: + 300 troops'],
    },
  ]
  test.each(cases)('$name', check)
})

describe('dates and deadlines', () => {
  const cases: readonly Case[] = [
    {
      name: 'a deadline replaced by words',
      base: 'Ukraine will open the port in 30 days.',
      here: 'Ukraine will open the port as soon as possible.',
      expected: ['date: in 30 days → as soon as possible'],
    },
    {
      name: 'a deadline left out',
      base: 'The ceasefire will take effect immediately.',
      here: 'The ceasefire will take effect.',
      expected: ['date: − immediately'],
    },
    {
      name: 'a year since which something counts',
      base: 'Sanctions will be lifted.',
      here: 'Sanctions imposed since 2014 will be lifted.',
      expected: ['date: + since 2014'],
    },
  ]
  test.each(cases)('$name', check)
})

describe('negation and modality', () => {
  const cases: readonly Case[] = [
    {
      name: 'a statement that is negated',
      base: 'Ukraine will join the league.',
      here: 'Ukraine will not join the league.',
      expected: ['negation: + will not join'],
    },
    {
      name: 'a subject that is negated',
      base: 'The army will have at most 900 tanks.',
      here: 'No party will limit the army.',
      expected: ['number: − 900 tanks', 'negation: + no party will limit', 'condition: − at most', 'actor: − the army'],
    },
    {
      name: 'an adverb makes no other negation',
      base: 'NATO will not base troops there.',
      here: 'NATO will not permanently base troops there.',
      expected: ['condition: + permanently'],
    },
    {
      name: 'an expectation in place of an obligation',
      base: 'Russia will leave the valley.',
      here: 'Russia is expected to leave the valley.',
      expected: ['modality: will → is expected to'],
    },
    {
      name: 'a talk about a thing in place of the thing',
      base: 'The lifting of sanctions will be agreed.',
      here: 'The lifting of sanctions will be discussed.',
      expected: ['modality: will → will be discussed'],
    },
    {
      name: 'a permission in place of a duty',
      base: 'The parties must report breaches.',
      here: 'The parties may report breaches.',
      expected: ['modality: must → may'],
    },
    {
      name: 'one party agrees, two agree: no other modality',
      base: 'Ukraine agrees to leave the league.',
      here: 'Ukraine and Poland agree to leave the league.',
      expected: ['actor: + Poland'],
    },
  ]
  test.each(cases)('$name', check)
})

describe('scope and condition', () => {
  const cases: readonly Case[] = [
    {
      name: 'a word that only opens is no condition by itself',
      base: 'The plan will bind Poland when, and only when, the council approves it.',
      here: 'The plan will bind Poland.',
      expected: [],
    },
    {
      name: 'a condition added',
      base: 'Ukraine will hold elections.',
      here: 'Ukraine will hold elections once the truce is signed.',
      expected: ['condition: + once the truce is signed'],
    },
    {
      name: 'two conditions joined by "and" are two',
      base: 'The truce will start once all have signed and both sides have withdrawn.',
      here: 'The truce will start once all have signed.',
      expected: ['condition: − both sides have withdrawn'],
    },
    {
      name: 'one condition in place of another',
      base: 'The guarantee will end if Ukraine attacks.',
      here: 'The guarantee will end unless Ukraine pays.',
      expected: ['condition: if Ukraine attacks → unless Ukraine pays'],
    },
    {
      name: 'a new exception',
      base: 'Russia will leave all islands.',
      here: 'Russia will leave all islands except the northern one.',
      expected: ['condition: + except the northern one'],
    },
    {
      name: 'oversight by another',
      base: 'The dam will be run under IAEA supervision.',
      here: 'The dam will be run under the supervision of the United States.',
      expected: ['condition: under IAEA supervision → under the supervision of the United States'],
    },
    {
      name: 'full, total and in full are one',
      base: 'The parties will conclude a full truce.',
      here: 'The parties will conclude a total truce.',
      expected: [],
    },
    {
      name: '"it" in a condition is the subject',
      base: 'Ukraine will forfeit the guarantee if it invades Russia.',
      here: 'The guarantee will be void if Ukraine invades Russia.',
      expected: [],
    },
    {
      name: 'all of a thing in place of the thing',
      base: 'Sanctions will be lifted.',
      here: 'All global sanctions will be lifted.',
      expected: ['condition: + all global'],
    },
    {
      name: 'recognition that is only de facto',
      base: 'The line will have recognition.',
      here: 'The line will have de facto recognition.',
      expected: ['condition: + de facto'],
    },
  ]
  test.each(cases)('$name', check)
})

test('texts that differ in wording alone have no facts', () => {
  expect(facts('The relief of sanctions will be agreed.', 'The lifting of sanctions will be agreed.')).toEqual([])
  expect(facts('', '')).toEqual([])
})
