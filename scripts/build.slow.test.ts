import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePlans } from './bench/growth/plans'
import { differing, type Files, filesIn } from './folder-files'
import { copyProject } from './project-copy'
import { endBuilds, startBuild } from './trial-build'

/** A copy of the project, in a folder that git and the other tests leave out. */
const copy = 'test-results/build'
const inCopy = (path: string) => join(copy, path)

/** What the copy published first; every build that fails or is interrupted is to leave it as it is. */
let published: Files = new Map()

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true })
  copyProject(copy)
  cpSync('plans', inCopy('plans'), { recursive: true })
  for (const kept of ['.next/cache/cards', '.next/cache/sheets'])
    cpSync(kept, inCopy(kept), { recursive: true, filter: (path) => !isSample(path) })
})

/**
 * Pictures take minutes to make, so the copy makes a quarter of them anew and is given the others; they are named after
 * what they are made from, as good as at random. Papers are given whole: the browser draws a dotted line now as one
 * path, now as several.
 */
const isSample = (path: string) => path.includes('cards') && /^[0-3]/.test(basename(path))

afterAll(() => {
  endBuilds()
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 })
})

/** Other plans than the published ones, few, so that whatever reaches out/ of them shows. */
function giveSmallPlans() {
  rmSync(inCopy('plans'), { recursive: true })
  writePlans(inCopy('plans'), { versions: 2, points: 6 })
}

/** The files of out/ that are no longer as they were published. */
const changed = () => differing(published, filesIn(inCopy('out')))

test('two builds give the same files, byte for byte', async () => {
  const build = startBuild(copy)
  expect(await build.ended, build.said()).toEqual({ code: 0, signal: null })
  published = filesIn(inCopy('out'))
  expect(published.size).toBeGreaterThan(100)
  expect(build.said()).toMatch(/links: [1-9]\d* drawn/)
  expect(
    differing(filesIn('out'), published),
    'out/ is to be what `npm run build` makes of the files as they are, with this SITE_URL, BASE_PATH and PORT',
  ).toEqual([])
})

test('a build that finds a fault in a plan leaves the export whole', async () => {
  giveSmallPlans()
  appendFileSync(inCopy('plans/draft-1.md'), '\n<b>Raw HTML</b>\n')
  const build = startBuild(copy)
  expect(await build.ended, build.said()).toEqual({ code: 1, signal: null })
  expect(build.said()).toContain('plans/draft-1.md:')
  expect(changed()).toEqual([])
})

test('a build puts back the export that a killed one had set aside, even where it fails itself', async () => {
  renameSync(inCopy('out'), inCopy('out.former'))
  const build = startBuild(copy)
  expect(await build.ended, build.said()).toEqual({ code: 1, signal: null })
  expect(changed()).toEqual([])
  expect(existsSync(inCopy('out.former'))).toBe(false)
})

test('a build whose pages would lose something without scripts leaves the export whole', async () => {
  giveSmallPlans()
  mkdirSync(inCopy('app/clock'))
  writeFileSync(
    inCopy('app/clock/page.tsx'),
    "'use client'\n\nexport default function Clock() {\n  return <button onClick={() => {}}>Now</button>\n}\n",
  )
  const build = startBuild(copy)
  expect(await build.ended, build.said()).toEqual({ code: 1, signal: null })
  expect(build.said()).toContain('/clock/index.html: ')
  expect(changed()).toEqual([])
  for (const path of ['app/clock', '.out']) rmSync(inCopy(path), { recursive: true })
})

test.each([
  ['Ctrl+C while Next compiles', 'Creating an optimized production build', 'signalGroup', 'SIGINT', 130],
  ['an end asked of the first process alone', 'Generating static pages', 'signalFirst', 'SIGTERM', 143],
] as const)('%s leaves the export whole and no process behind', async (_, words, send, signal, code) => {
  const build = startBuild(copy)
  await build.until(() => build.said().includes(words))
  build[send](signal)
  expect(await build.ended, build.said()).toEqual({ code, signal: null })
  expect(await build.leftBehind()).toEqual([])
  expect(changed()).toEqual([])
})

test('a build killed while it writes the plain pages leaves the export whole and no process behind', async () => {
  const isWriting = () => existsSync(inCopy('.out')) && readdirSync(inCopy('.out')).length > 0
  expect(isWriting()).toBe(false)
  const build = startBuild(copy)
  await build.until(isWriting)
  build.signalGroup('SIGKILL')
  expect(await build.ended, build.said()).toEqual({ code: null, signal: 'SIGKILL' })
  expect(await build.leftBehind()).toEqual([])
  expect(isWriting()).toBe(true)
  expect(changed()).toEqual([])
})

test('the build after interrupted ones publishes all of its own and nothing else', async () => {
  const build = startBuild(copy)
  expect(await build.ended, build.said()).toEqual({ code: 0, signal: null })
  const now = filesIn(inCopy('out'))
  expect([...now.keys()]).toEqual(expect.arrayContaining(['index.html', '404.html', 'draft-1/index.html', '_headers']))
  expect([...now.keys()].filter((path) => /us-28/.test(path))).toEqual([])
  expect(['.out', 'out.former'].filter((path) => existsSync(inCopy(path)))).toEqual([])
})
