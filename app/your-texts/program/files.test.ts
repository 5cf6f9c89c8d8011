import { expect, test } from 'vitest'
import { namesAsked } from './printed'
import { readFile } from './read-file'
import { fileName } from './save-file'

test('a text file is read with its name, in whatever letters', async () => {
  expect(await readFile(new File(['1. Порт.'], 'чернетка.v2.md'))).toEqual({ name: 'чернетка.v2', text: '1. Порт.' })
  expect(await readFile(new File(['\uFEFF1. One.'], 'a.txt'))).toEqual({ name: 'a', text: '1. One.' })
})

/** A file that was removed after it was chosen. */
const gone = (name: string) =>
  Object.assign(new File(['1. One.'], name), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) })

test.each([
  ['letters of another code', new File([new Uint8Array([0x41, 0xe9, 0x20])], 'a.txt'), 'is not plain text in UTF-8'],
  ['a binary file', new File([new Uint8Array([0x50, 0x4b, 0, 0])], 'a.docx'), 'is not plain text in UTF-8'],
  ['a file over the limit', new File([new Uint8Array(6_000_001)], 'a.txt'), 'has 6.1 MB; at most 6 MB can be opened.'],
  ['a file that is gone', gone('a.txt'), 'could not be read.'],
])('%s is refused in a sentence', async (_, file, words) => {
  expect(await readFile(file)).toEqual({ refused: expect.stringContaining(`“${file.name}” ${words}`) })
})

test.each([
  [['First draft', 'The answer'], 'First draft, The answer.md'],
  [['a/b\\c', '<script>'], 'a b c, script.md'],
  [['../../etc'], 'etc.md'],
  [['"?*'], 'comparison.md'],
  [['x'.repeat(200)], `${'x'.repeat(80)}.md`],
])('a file for %j is called %s', (names, name) => {
  expect(fileName(names, 'md')).toBe(name)
})

const printed = [
  { id: 'us-28', name: '28-point draft', links: [] },
  { id: 'europe-28', name: 'European counter-proposal', links: [] },
]

test.each([
  ['?texts=us-28,europe-28', ['28-point draft', 'European counter-proposal']],
  ['?texts=europe-28,us-28', ['European counter-proposal', '28-point draft']],
  ['?texts=us-28', []],
  ['?texts=us-28,unknown', []],
  ['?texts=us-28,%3Cscript%3E', []],
  ['', []],
])('the address %s asks for the names %j', (search, names) => {
  expect(namesAsked(search, printed)).toEqual(names)
})
