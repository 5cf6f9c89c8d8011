import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'plans-'))
cpSync('plans', join(folder, 'plans'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true }))

// What is opened once is kept for good, so every test opens it anew.
beforeEach(() => {
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'pointByPoint')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('the plans of the folder are read once', async () => {
  const { getPlans } = await import('./plans')
  const plans = getPlans()
  expect(plans.versions.map(({ id }) => id)).toEqual(['us-28', 'geneva-19', 'europe-28', 'europe-24', 'framework-20'])
  expect(getPlans()).toBe(plans)
})

test('they are read once however often this file is loaded, as Next loads it into several module graphs', async () => {
  const { getPlans } = await import('./plans')
  vi.resetModules()
  const { getPlans: again } = await import('./plans')
  expect(again).not.toBe(getPlans)
  expect(again()).toBe(getPlans())
})

test('while the site is edited, a changed file is read anew and an unchanged one is not', async () => {
  vi.stubEnv('NODE_ENV', 'development')
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  const { getPlans } = await import('./plans')
  const before = getPlans()
  expect(getPlans()).toBe(before)
  const draft = join(folder, 'plans', 'us-28.md')
  const text = readFileSync(draft, 'utf8')
  writeFileSync(draft, text.replace('short: 28-point draft', 'short: The draft'))
  expect(getPlans().versions[0]?.short).toBe('The draft')
  writeFileSync(draft, text)
})

test('the comparison against a version is made once, with that version first', async () => {
  const { getCollation, getPlans } = await import('./plans')
  const collation = getCollation('europe-24')
  expect(collation.versions.map(({ id }) => id)).toEqual([
    'europe-24',
    'us-28',
    'geneva-19',
    'europe-28',
    'framework-20',
  ])
  expect(collation.versions[0]).toBe(getPlans().versions[3])
  expect(getCollation('europe-24')).toBe(collation)
})

test('there is no comparison against a version that is not here', async () => {
  const { getCollation } = await import('./plans')
  expect(() => getCollation('us-29')).toThrow('No version us-29 in the plans')
})

test('plans with faults are refused, with every error and no warning', async () => {
  writeFileSync(join(folder, 'plans', 'claims.yaml'), '- version: us-29\n')
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  const { getPlans } = await import('./plans')
  expect(getPlans).toThrow(
    /^The plans have faults\.\nplans\/claims\.yaml:1:3 {2}found no `point`, expected a text for `point` {2}\(malformed-yaml\)\n/,
  )
  expect(getPlans).toThrow('found the version `us-29`, expected the id of a version  (unknown-version)')
  expect(getPlans).not.toThrow('warning')
})
