import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder = ''
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'propose-')), 'plans')
  cpSync('lib/fixtures/ferry', folder, { recursive: true })
  const particulars =
    'id: winter-4\nshort: Winter\ntitle: Winter text\nissuer: Nobody\ndated: 2031-12-01\nknown: left on a bench\nevidence: published text\nstated: 1'
  writeFileSync(
    join(folder, 'winter-4.md'),
    `---\n${particulars}\n---\n\n1. Each passenger will pay 3 crowns. [@herald-quay, lead]\n`,
  )
  mkdirSync(join(folder, 'folder.md'))
  writeFileSync(join(folder, 'broken.md'), '1. Each passenger will pay 3 crowns.\n')
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true }))

const propose = (...args: readonly string[]) => proposeFrom(undefined, ...args)

/** The command as npm starts it from a folder. */
function proposeFrom(from: string | undefined, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/propose.ts', ...args], {
    encoding: 'utf8',
    ...(from !== undefined && { env: { ...process.env, npm_lifecycle_event: 'propose', INIT_CWD: from } }),
  })
  return { code: status, out: stdout, said: stderr }
}

test('a proposal ends with 0', () => {
  const { code, out, said } = propose(join(folder, 'winter-4.md'))
  expect([code, said]).toEqual([0, ''])
  expect(out).toContain('      - id: fare # Fares 2: Fare\n        points:\n          winter-4: [1] #')
})

test('a path is meant from the folder where npm was called', () => {
  const called = proposeFrom(folder, 'winter-4.md')
  expect(called).toEqual(propose(join(folder, 'winter-4.md')))
  expect(called.code).toBe(0)
})

test.each(['--help', '-h'])('%s: how it is called, with a line for each option', (option) => {
  const { code, out, said } = propose(option)
  expect([code, said, out.split('\n')[0]]).toEqual([0, '', 'npm run --silent propose -- plans/new.md'])
  for (const line of ['plans/new.md ', '--help, -h ']) expect(out).toContain(`\n${line}`)
})

test('a file with faults ends with 1 and a line for each', () => {
  const { code, out, said } = propose(join(folder, 'broken.md'))
  expect([code, out]).toEqual([1, ''])
  expect(said).toMatch(/^plans\/broken\.md:1:1 {2}found .*\(missing-front-matter\)\n/)
})

test('no file ends with 2 and one line', () => {
  const said = (found: string) => `Found ${found}, expected the file of a version: plans/new.md\n`
  expect(propose()).toEqual({ code: 2, out: '', said: said('nothing') })
  expect(propose('--nope')).toEqual({ code: 2, out: '', said: said('--nope') })
  expect(propose('plans/nowhere.md')).toEqual({ code: 2, out: '', said: said('no file plans/nowhere.md') })
  expect(proposeFrom(folder, 'folder.md')).toEqual({ code: 2, out: '', said: said('a folder folder.md') })
})
