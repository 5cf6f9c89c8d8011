import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import command from './collate'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-'))
  for (const name of ['geneva', 'berlin']) mkdirSync(join(folder, name))
  write('draft.md', '1. **Army.** The army will have 600,000 personnel.\n2. The ferry is free.\n')
  write('revision.txt', '1) The army will have 800,000 personnel.\n2) Dogs are kept on a lead.\n')
  write('geneva/plan.md', '1. One.\n')
  write('berlin/plan.md', '1. Two.\n')
  write('empty.md', ' \n\n')
  write('no-words.md', '---\n\n***\n')
  write('binary.md', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))
  write('latin.md', Uint8Array.of(0x31, 0x2e, 0x20, 0xe9, 0x74, 0xe9))
  write('large.md', '1. Very large.\n'.repeat(450_000))
  write('points.md', '- a\n'.repeat(60_001))
  symlinkSync('draft.md', join(folder, 'link.md'))
  linkSync(join(folder, 'draft.md'), join(folder, 'second-name.md'))
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text)

interface Result {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

const calledBy = (from = '.') => ({ npm_lifecycle_event: 'collate', INIT_CWD: join(folder, from) })

/** What the command returns and says, called here. */
async function answer(args: readonly string[], from?: string): Promise<readonly (number | string)[]> {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line) => lines.push(line))
  return [await command(args, calledBy(from)), ...lines]
}

/** The command as npm starts it from the folder of the texts. */
function collate(args: readonly string[], input = ''): Result {
  const env = { ...process.env, ...calledBy() }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/collate.ts', ...args], {
    env,
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, said: stderr }
}

const usage =
  'npm run --silent collate -- LEFT RIGHT [MORE ...] [--base NAME] [--format text|json|markdown|html] [--out FILE]'

describe('with a result the command ends with 0', () => {
  test('in words', () => {
    expect(collate(['draft.md', 'revision.txt'])).toEqual({
      code: 0,
      out: `Read against draft. Removed words stand in [-brackets-], added words in {+braces+}.

Row 1
draft · point 1 · Base
  Army. The army will have 600,000 personnel.
revision · point 1 · Changed
  Number: 600,000 to 800,000 personnel (+200,000, +33%); wording removed: “Army”.
  [-Army.-] The army will have [-600,000 personnel-] {+800,000 personnel+}.

Row 2
draft · Not in this text
revision · point 2 · Not in the base
  Dogs are kept on a lead.

Row 3
draft · point 2 · Base
  The ferry is free.
revision · Not in this text
`,
      said: '',
    })
  })

  test('as JSON, against the base asked for, one text from standard input', () => {
    const { code, out } = collate(['-', 'draft.md', '--base', 'draft', '--format', 'json'], '7. The ferry is not free.')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      versions: [
        { id: '-', points: [{ number: '7', text: 'The ferry is not free.' }] },
        {
          id: 'draft',
          points: [
            { number: '1', text: 'Army. The army will have 600,000 personnel.' },
            { number: '2', text: 'The ferry is free.' },
          ],
        },
      ],
      rows: [
        {
          points: { '-': [], draft: ['1'] },
          readings: {
            '-': {
              kind: 'not in this text',
              spans: [{ kind: 'removed', base: 'Army. The army will have 600,000 personnel.', text: '' }],
              facts: [],
            },
            draft: {
              kind: 'base',
              spans: [
                {
                  kind: 'same',
                  base: 'Army. The army will have 600,000 personnel.',
                  text: 'Army. The army will have 600,000 personnel.',
                },
              ],
              facts: [],
            },
          },
        },
        {
          points: { '-': ['7'], draft: ['2'] },
          readings: {
            '-': {
              kind: 'changed',
              spans: [
                { kind: 'same', base: 'The ferry is', text: 'The ferry is ' },
                { kind: 'added', base: '', text: 'not' },
                { kind: 'same', base: ' free.', text: ' free.' },
              ],
              facts: [{ kind: 'negation', here: 'is not free' }],
            },
            draft: {
              kind: 'base',
              spans: [{ kind: 'same', base: 'The ferry is free.', text: 'The ferry is free.' }],
              facts: [],
            },
          },
        },
      ],
    })
  })

  test('into a file, as Markdown and HTML', () => {
    for (const [format, start] of [
      ['markdown', '# plan'],
      ['html', '<!doctype html>'],
    ] as const) {
      const result = collate(['geneva/plan.md', 'berlin/plan.md', '--format', format, '--out', `out.${format}`])
      expect(result).toEqual({ code: 0, out: '', said: '' })
      const file = readFileSync(join(folder, `out.${format}`), 'utf8')
      expect(file).toContain(start === '# plan' ? '# geneva/plan and berlin/plan' : start)
    }
  })

  test('on standard output, where --out is -', () => {
    const { code, out, said } = collate(['draft.md', 'revision.txt', '--out', '-', '--format', 'markdown'])
    expect([code, said]).toEqual([0, ''])
    expect(out).toMatch(/^# draft and revision\n/)
    expect(existsSync(join(folder, '-'))).toBe(false)
  })

  test('texts of equal name are named by the folders they are called from', async () => {
    const args = ['plan.md', '../berlin/plan.md', '--base', 'geneva/plan', '--format', 'json', '--out', '../named.json']
    expect(await answer(args, 'geneva')).toEqual([0])
    const { versions } = JSON.parse(readFileSync(join(folder, 'named.json'), 'utf8'))
    expect(versions.map(({ id }: { readonly id: string }) => id)).toEqual(['geneva/plan', 'berlin/plan'])
  })

  test('--help: how it is called, with a line for each option', () => {
    const { code, out, said } = collate(['--help'])
    expect([code, said, out.split('\n')[0]]).toEqual([0, '', usage])
    for (const line of ['LEFT RIGHT', '--base NAME ', '--format FORMAT ', '--out FILE ', '--help, -h '])
      expect(out).toContain(`\n${line}`)
  })

  test('what reads a pipe may have enough early', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'node scripts/run.mjs scripts/collate.ts plans/us-28.md plans/europe-28.md --format json | head -c 10'],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
  })
})

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

test.skipIf(!existsSync('/dev/full'))('where standard output takes nothing, one line says so', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'node scripts/run.mjs scripts/collate.ts plans/us-28.md plans/europe-28.md > /dev/full'],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([
    2,
    'Found no way to write standard output (ENOSPC: no space left on device, write), expected a place that takes the result\n',
  ])
})
