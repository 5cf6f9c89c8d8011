import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBrowser } from './browser.mjs'
import { standIns } from './stand-ins'

let commands: ReturnType<typeof standIns>
beforeEach(() => {
  commands = standIns()
})
afterEach(() => commands.remove())

const search = (env: Record<string, string> = {}, ownPath = '/nowhere/own', fixedPaths: readonly string[] = []) =>
  findBrowser({ env: { PATH: commands.folder, NODE_ENV: 'test', ...env }, ownPath, fixedPaths })

test('the stand-in that CHROMIUM_PATH names comes first', () => {
  const own = commands.put('own')
  const asked = commands.put('asked')
  commands.put('chromium')
  expect(search({ CHROMIUM_PATH: asked }, own)).toBe(asked)
})

test('a stand-in for the browser of Playwright comes before that of the system', () => {
  const own = commands.put('own')
  commands.put('chromium')
  expect(search({}, own)).toBe(own)
})

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  'a stand-in %s is found on PATH',
  (name) => {
    const path = commands.put(name)
    expect(search()).toBe(path)
  },
)

test('a stand-in outside PATH is found where its system keeps it', () => {
  const application = commands.put('Google Chrome')
  expect(search({}, '/nowhere/own', ['/nowhere/Chromium', application])).toBe(application)
})

test('a stand-in that does not start is passed over', () => {
  const own = commands.put('own', 'exit 127')
  const system = commands.put('google-chrome')
  commands.put('chromium', 'exit 1')
  expect(search({}, own)).toBe(system)
})

test('nothing is found where nothing is', () => expect(search()).toBeUndefined())

test('a CHROMIUM_PATH that does not start is an error, though another stand-in would do', () => {
  commands.put('chromium')
  expect(() => search({ CHROMIUM_PATH: '/nowhere/asked' })).toThrow(
    'CHROMIUM_PATH is "/nowhere/asked", expected a Chromium that starts',
  )
})
