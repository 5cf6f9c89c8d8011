/**
 * Gets a browser for the tests where there is none: Playwright's own where that can be downloaded, else Chromium from
 * the system's package manager where that is allowed. node scripts/install-browser.mjs says which one it is.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { findBrowser, thisMachine, which } from './browser.mjs'

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** Package managers with the commands that install Chromium. All but Homebrew need the rights of root. */
const managers = [
  {
    name: 'apt-get',
    commands: [['update'], ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', 'chromium']],
  },
  { name: 'dnf', commands: [['install', '-y', 'chromium']] },
  { name: 'apk', commands: [['add', '--no-cache', 'chromium']] },
  { name: 'pacman', commands: [['-Sy', '--noconfirm', 'chromium']] },
  { name: 'brew', commands: [['install', '--cask', 'chromium']] },
]

/**
 * @typedef {object} Means how a browser may be had; the tests put stand-ins here
 * @property {import('./browser.mjs').Places} machine
 * @property {readonly string[]} download the command that gets Playwright's own
 * @property {boolean} isRoot
 * @property {(line: string) => void} say
 */

/** @type {Means} */
const theseMeans = {
  machine: thisMachine,
  download: [process.execPath, playwright, 'install', '--no-shell', 'chromium'],
  isRoot: process.getuid?.() === 0,
  say: console.info,
}

/** The path of a browser that starts, found or got. Throws one line on what is missing where neither works. */
export function installBrowser(means = theseMeans) {
  const { machine, download, say } = means
  const found = findBrowser(machine)
  if (found) return found

  say('No browser is here: downloading that of Playwright')
  const noDownload = run('playwright install chromium', download, machine.env)
  const downloaded = findBrowser(machine)
  if (downloaded) return downloaded

  const noPackage = installPackage(means)
  const installed = findBrowser(machine)
  if (installed) return installed
  const reasons = [noDownload ?? 'the downloaded one does not start', noPackage ?? 'the installed one does not start']
  throw new Error(`No browser for the tests: ${reasons.join('; ')}. Install Chromium or set CHROMIUM_PATH.`)
}

/**
 * Installs the system's Chromium. Returns why it could not.
 * @param {Means} means
 */
function installPackage({ machine: { env }, isRoot, say }) {
  const manager = managers.find(({ name }) => which(name, env))
  if (!manager) return 'no package manager that is known here'
  const rights = isRoot || manager.name === 'brew' ? [] : ['sudo', '-n']
  if (rights.length > 0 && !which('sudo', env)) return `${manager.name} needs root`
  say(`No download: installing Chromium with ${[...rights, manager.name].join(' ')}`)
  for (const args of manager.commands) {
    const failure = run(`${manager.name} ${args.join(' ')}`, [...rights, manager.name, ...args], env)
    if (failure) return failure
  }
  return undefined
}

/**
 * Runs a command without its chatter. Returns why it failed, in one line.
 * @param {string} title
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 */
function run(title, [name = '', ...args], env) {
  const { status, error, stdout, stderr } = spawnSync(name, args, {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 300_000,
  })
  if (status === 0) return undefined
  const lines = `${stdout ?? ''}\n${stderr ?? ''}`.split('\n').map((line) => line.trim())
  const said = lines.find((line) => /error|unable|denied|required/i.test(line)) ?? lines.filter(Boolean).at(-1)
  return `${title} failed (${error?.message ?? said ?? `exit code ${status}`})`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.info(`Browser: ${installBrowser()}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
