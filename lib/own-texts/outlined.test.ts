import { expect, test } from 'vitest'
import { outlined } from './outlined'

const points = (text: string) => outlined({ id: 'a', name: 'A', text }).points

test('a point stands before its sub-points, each with its number', () => {
  expect(points('10. The guarantee:\n  a) has a price;\n  b) may end.\n11. The end.')).toEqual([
    { id: '10', number: '10', text: 'The guarantee:' },
    { id: '10a', number: '10a', parent: '10', text: 'has a price;' },
    { id: '10b', number: '10b', parent: '10', text: 'may end.' },
    { id: '11', number: '11', text: 'The end.' },
  ])
})

test('a number alone above sub-points is no point', () => {
  expect(points('Article 5\n1. One.\n2. Two.')).toEqual([
    { id: '5.1', number: '5.1', article: '5', text: 'One.' },
    { id: '5.2', number: '5.2', article: '5', text: 'Two.' },
  ])
})

test('numbers that are printed twice have ids of their own, and so have paragraphs', () => {
  expect(
    points('# Part A\n\n1. One.\n\n# Duties\n\n1. Two.\n\n# End\n\nMore.').map(({ id, number, heading }) => [
      id,
      number,
      heading,
    ]),
  ).toEqual([
    ['1', '1', 'Part A'],
    ['1 (2)', '1', 'Duties'],
    ['¶1', undefined, 'End'],
  ])
})

test('the language is what the reader says, else guessed', () => {
  const languageOf = (language?: 'de' | 'other') =>
    outlined({ id: 'a', name: 'A', text: 'The harbour will be open.', ...(language && { language }) }).language
  expect([languageOf(), languageOf('de'), languageOf('other')]).toEqual(['en', 'de', undefined])
})
