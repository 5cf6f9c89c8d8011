import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { installBrowser } from './install-browser.mjs'
import { standIns } from './stand-ins'

let commands: ReturnType<typeof standIns>
let said: string[]
beforeEach(() => {
  commands = standIns()
  said = []
})
afterEach(() => commands.remove())

const inFolder = (name: string) => join(commands.folder, name)
const blocked = ['echo "Error: Download failed: server returned code 403" >&2', 'exit 1']

/** Installs with the stand-ins alone. Starting a browser is also a call of its stand-in, and not of interest. */
function install(isRoot: boolean) {
  const path = installBrowser({
    machine: { env: { PATH: commands.folder, NODE_ENV: 'test' }, ownPath: inFolder('own'), fixedPaths: [] },
    download: [inFolder('playwright'), 'install', 'chromium'],
    isRoot,
    say: (line: string) => said.push(line),
  })
  return { path, calls: commands.calls() }
}

test('the stand-in that is there is taken as it is', () => {
  commands.put('own')
  expect(install(true)).toEqual({ path: inFolder('own'), calls: ['own --version'] })
  expect(said).toEqual([])
})

test('a stand-in download brings the browser of Playwright', () => {
  commands.put('playwright', commands.putting('own'))
  commands.put('apt-get')
  expect(install(true)).toEqual({ path: inFolder('own'), calls: ['playwright install chromium'] })
  expect(said).toEqual(['No browser is here: downloading that of Playwright'])
})

test.each([
  {
    manager: 'apt-get',
    expected: ['apt-get update', 'apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium'],
  },
  { manager: 'dnf', expected: ['dnf install -y chromium'] },
  { manager: 'apk', expected: ['apk add --no-cache chromium'] },
  { manager: 'pacman', expected: ['pacman -Sy --noconfirm chromium'] },
  { manager: 'brew', expected: ['brew install --cask chromium'] },
])('without a download, root installs with a stand-in $manager', ({ manager, expected }) => {
  commands.put('playwright', ...blocked)
  commands.put(manager, commands.putting('chromium'))
  expect(install(true)).toEqual({ path: inFolder('chromium'), calls: ['playwright install chromium', ...expected] })
  expect(said.at(-1)).toBe(`No download: installing Chromium with ${manager}`)
})

test('another user installs with a stand-in sudo that asks no password', () => {
  commands.put('playwright', ...blocked)
  commands.put('sudo', 'shift', '"$@"')
  commands.put('dnf', commands.putting('chromium'))
  expect(install(false)).toEqual({
    path: inFolder('chromium'),
    calls: ['playwright install chromium', 'sudo -n dnf install -y chromium', 'dnf install -y chromium'],
  })
})

test('a stand-in brew needs no sudo', () => {
  commands.put('playwright', ...blocked)
  commands.put('brew', commands.putting('chromium'))
  expect(install(false).calls).toEqual(['playwright install chromium', 'brew install --cask chromium'])
})

test.each([
  {
    name: 'no package manager',
    isRoot: true,
    put: () => {},
    missing: 'no package manager that is known here',
  },
  {
    name: 'a stand-in apt-get, but neither root nor sudo',
    isRoot: false,
    put: () => commands.put('apt-get'),
    missing: 'apt-get needs root',
  },
  {
    name: 'a stand-in sudo that asks a password',
    isRoot: false,
    put: () => [commands.put('apt-get'), commands.put('sudo', 'echo "sudo: a password is required" >&2', 'exit 1')],
    missing: 'apt-get update failed (sudo: a password is required)',
  },
  {
    name: 'a stand-in apk without the package',
    isRoot: true,
    put: () => commands.put('apk', 'echo "ERROR: unable to select packages: chromium"', 'exit 1'),
    missing: 'apk add --no-cache chromium failed (ERROR: unable to select packages: chromium)',
  },
  {
    name: 'a stand-in dnf whose browser does not start',
    isRoot: true,
    put: () => commands.put('dnf', commands.putting('chromium', 'exit 127')),
    missing: 'the installed one does not start',
  },
])('with $name, one line says what is missing', ({ isRoot, put, missing }) => {
  commands.put('playwright', ...blocked)
  put()
  expect(() => install(isRoot)).toThrow(
    new Error(
      `No browser for the tests: playwright install chromium failed (Error: Download failed: server returned code 403); ${missing}. Install Chromium or set CHROMIUM_PATH.`,
    ),
  )
})

test('a stand-in download whose browser does not start is told apart from none', () => {
  commands.put('playwright', commands.putting('own', 'exit 127'))
  expect(() => install(true)).toThrow('the downloaded one does not start; no package manager that is known here')
})
