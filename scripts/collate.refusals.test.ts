import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answer, calledBy, collate, folder, usage } from './collate/fixtures/called'

describe('what cannot be read or is not understood ends with 2 and one line', () => {
  test.each([
    [['draft.md'], `Found one text, expected ${usage}`],
    [[], `Found no text, expected ${usage}`],
    [['draft.md', 'revision.txt', '--formt', 'json'], `Unknown option '--formt', expected ${usage}`],
    [['draft.md', 'revision.txt', '--format', 'pdf'], 'Found --format pdf, expected text, json, markdown, html'],
    [['draft.md', 'revision.txt', '--base', 'plan'], 'Found --base plan, expected draft or revision'],
    [['draft.md', 'revision.txt', '--base'], `Option '--base <value>' argument missing, expected ${usage}`],
    [['-', '-'], 'Found - twice, expected it once: standard input can be read once'],
    [['draft.md', 'nowhere.md'], 'Found no file nowhere.md, expected a text'],
    [['draft.md', 'geneva'], 'Found a folder geneva, expected a text'],
    [['draft.md', ''], 'Found an empty path, expected a text'],
    [['draft.md', 'revision.txt', '--out', ''], 'Found --out with an empty path, expected a file'],
    [['draft.md', 'revision.txt', '--out', 'geneva'], 'Found a folder --out geneva, expected a file'],
    [['draft.md', 'empty.md'], 'Found nothing in empty.md, expected a text'],
    [['draft.md', 'no-words.md'], 'Found no words in no-words, expected a text'],
    [['draft.md', 'binary.md'], 'Found a binary file binary.md, expected plain text or Markdown in UTF-8'],
    [['draft.md', 'latin.md'], 'Found latin.md not in UTF-8, expected plain text or Markdown in UTF-8'],
    [['draft.md', 'large.md'], 'Found more than 6 MB with large.md, expected at most that in all texts'],
    [['draft.md', '/dev/zero'], 'Found more than 6 MB with /dev/zero, expected at most that in all texts'],
    [['draft.md', 'points.md'], 'The texts have 60,003 points together; 60,000 can be compared.'],
  ])('%j', async (args, said) => {
    expect(await answer(args)).toEqual([2, said])
  })

  test('as npm starts it', () => {
    expect(collate(['draft.md', '-'])).toEqual({
      code: 2,
      out: '',
      said: 'Found nothing in standard input, expected a text\n',
    })
  })
})

describe('before the work it is said that', () => {
  test('no text has the name of the base', async () => {
    const said = 'Found --base zzz, expected draft or points'
    expect(await answer(['draft.md', 'points.md', '--base', 'zzz'])).toEqual([2, said])
  })

  test('the folder of the result is missing', async () => {
    const said = 'Found no folder nowhere, expected one for --out nowhere/out.txt'
    expect(await answer(['draft.md', 'points.md', '--out', 'nowhere/out.txt'])).toEqual([2, said])
  })

  test.each(['draft.md', 'geneva/../draft.md', 'link.md', 'second-name.md'])(
    'the result would replace a text, called %s',
    async (path) => {
      const before = readFileSync(join(folder, 'draft.md'), 'utf8')
      const said = `Found --out ${path}, which is draft.md, expected a file that is no text`
      expect(await answer(['points.md', 'draft.md', '--out', path])).toEqual([2, said])
      expect(readFileSync(join(folder, 'draft.md'), 'utf8')).toBe(before)
    },
  )

  test('the result would replace the text that is standard input', () => {
    const file = openSync(join(folder, 'draft.md'), 'r')
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'scripts/collate.ts', '-', 'revision.txt', '--out', 'draft.md'],
      { env: { ...process.env, ...calledBy() }, stdio: [file, 'pipe', 'pipe'], encoding: 'utf8' },
    )
    closeSync(file)
    const said = 'Found --out draft.md, which is standard input, expected a file that is no text\n'
    expect([status, stderr]).toEqual([2, said])
  })
})
