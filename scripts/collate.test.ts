import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answer, collate, folder, usage } from './collate/fixtures/called'

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
