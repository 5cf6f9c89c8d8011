import { expect, test } from 'vitest'
import { optionsIn } from './options'

test('-h asks for the same as --help, whatever stands beside it', () => {
  const asked = optionsIn(['-h'])
  expect(asked).toEqual({ help: expect.stringContaining('--help, -h') })
  expect(optionsIn(['draft.md', '--help'])).toEqual(asked)
})

test('- for --out is standard output, as it is for texts standard input', () => {
  expect(optionsIn(['draft.md', '-', '--out', '-'])).toEqual({ files: ['draft.md', '-'], format: 'text' })
  expect(optionsIn(['draft.md', '-', '--out', './-'])).toEqual({ files: ['draft.md', '-'], format: 'text', out: './-' })
})
