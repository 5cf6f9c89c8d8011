import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { planFiles } from './bench/growth/plans'
import check from './check'

const lines: string[] = []
let folder = ''

beforeEach(() => {
  lines.length = 0
  for (const channel of ['info', 'error'] as const)
    vi.spyOn(console, channel).mockImplementation((line) => lines.push(line))
  folder = mkdtempSync(join(tmpdir(), 'plans-'))
  for (const [name, text] of Object.entries(planFiles({ versions: 2, points: 6 })))
    writeFileSync(join(folder, name), text)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const run = (...args: readonly string[]) => check(['--plans', folder, ...args], { SOURCE_DATE: '2031-04-01' })
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const edit = (name: string, from: string, to: string) => {
  const text = read(name)
  if (!text.includes(from)) throw new Error(`Nothing to edit: ${from} in ${name}`)
  writeFileSync(
    join(folder, name),
    text.replace(from, () => to),
  )
}
const rulesSaid = () => lines.flatMap((line) => /\(((?:address|edition)-[a-z-]+)\)$/.exec(line)?.[1] ?? [])
/** The text of the first point as the first edition has it. */
const firstText = () =>
  (JSON.parse(read('editions.json')) as Record<string, readonly { readonly text: string }[]>)['/draft-1/1/']?.[0]
    ?.text ?? ''

test('what plans add is asked for, recorded on demand, and asked for no more', () => {
  expect(run('--lock')).toBe(0)
  expect(lines[0]).toMatch(/^Recorded: new addresses \d+, new wordings 12$/)
  const text = firstText()
  edit('draft-1.md', text, text.replace(/\.$/, ' at once.'))
  expect(run()).toBe(1)
  expect(rulesSaid()).toEqual(['edition-not-recorded'])
  expect(run('--lock')).toBe(0)
  expect(lines.filter((line) => line.startsWith('Recorded'))[1]).toBe('Recorded: new addresses 0, new wordings 1')
  expect(run()).toBe(0)
})

test('nothing is recorded while an address means something else or is gone', () => {
  run('--lock')
  const before = [read('addresses.lock'), read('editions.json')]
  edit('collation.yaml', 'title: ', 'title: Quite another ')
  lines.length = 0
  expect(run('--lock')).toBe(1)
  expect(lines[0]).toBe('Nothing is recorded before these are mended:')
  expect(new Set(rulesSaid())).toEqual(new Set(['address-changed']))
  expect([read('addresses.lock'), read('editions.json')]).toEqual(before)
})

test('a day before the newest wording is refused', () => {
  run('--lock')
  const text = firstText()
  edit('draft-1.md', text, text.replace(/\.$/, ' at once.'))
  expect(check(['--plans', folder, '--lock'], { SOURCE_DATE: '2031-03-31' })).toBe(1)
  expect(lines.join('\n')).toContain('found 2031-03-31 after 2031-04-01, expected the newest wording last')
  expect(read('editions.json')).not.toContain('at once.')
})

test('new wordings have the day of the last commit where none is given', () => {
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: '2031-02-03T12:00:00Z' },
    })
  git('init')
  git('add', '.')
  git('commit', '-m', 'Plans')
  expect(check(['--plans', folder, '--lock'], {})).toBe(0)
  expect(read('editions.json').match(/"date": "(.*?)"/)?.[1]).toBe('2031-02-03')
})

test.each([
  { env: { SOURCE_DATE: 'today' }, said: 'SOURCE_DATE is "today", expected a day such as 2026-11-22' },
  { env: {}, said: 'expected a day for new wordings: SOURCE_DATE=2026-11-22 npm run check -- --lock' },
])('without a day nothing is recorded: $env', ({ env, said }) => {
  expect(check(['--plans', folder, '--lock'], env)).toBe(2)
  expect(lines.join('\n')).toContain(said)
})
