import { expect, test } from 'vitest'
import { bytesOf, overLimit, tooManyPoints } from './limits'

const text = (id: string, text: string) => ({ id, name: `Text ${id}`, text })
const megabyte = 1_000_000

test('two to four texts of 6 MB in all can be compared', () => {
  expect(overLimit([text('a', 'x'.repeat(5 * 1024 * 1024)), text('b', 'y')])).toBeUndefined()
  expect(overLimit(['a', 'b', 'c', 'd'].map((id) => text(id, 'x')))).toBeUndefined()
  expect(overLimit([text('a', 'x'.repeat(3 * megabyte)), text('b', 'ж'.repeat(1.5 * megabyte))])).toBeUndefined()
})

test('what is over a limit says so in one sentence', () => {
  expect(overLimit([text('a', 'x')])).toBe('A comparison takes 2 to 4 texts, not 1.')
  expect(overLimit([text('a', 'x'), text('b', ' \n')])).toBe('“Text b” is empty.')
  expect(overLimit([text('a', 'x'.repeat(6 * megabyte)), text('b', 'y')])).toBe(
    'The texts have 6.1 MB together; 6 MB can be compared.',
  )
  const version = (count: number) => ({
    id: 'a',
    name: 'A',
    points: Array.from({ length: count }, (_, at) => ({ id: String(at), text: '' })),
  })
  expect(tooManyPoints([version(30_000), version(30_000)])).toBeUndefined()
  expect(tooManyPoints([version(30_000), version(30_001)])).toBe(
    'The texts have 60,001 points together; 60,000 can be compared.',
  )
})

test.each([
  ['abc', 3],
  ['é', 2],
  ['ж', 2],
  ['—', 3],
  ['😀', 4],
])('%s has %i bytes', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes)
  expect(new TextEncoder().encode(text)).toHaveLength(bytes)
})
