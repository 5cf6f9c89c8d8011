/** The browser of the tests: the one that is here already. What gets one is scripts/install-browser.mjs. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * @typedef {object} Places where a browser may be; the tests put stand-ins here
 * @property {NodeJS.ProcessEnv} env CHROMIUM_PATH, and PATH for the system's
 * @property {string} ownPath where Playwright keeps its browser once downloaded
 * @property {readonly string[]} fixedPaths where systems keep browsers outside PATH
 */

/** @type {Places} */
export const thisMachine = {
  env: process.env,
  ownPath: chromium.executablePath(),
  fixedPaths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
}

/**
 * The path of a browser that starts: CHROMIUM_PATH, Playwright's own, the system's. Undefined where there is none.
 * Throws where CHROMIUM_PATH names something else, rather than test another browser than the one asked for.
 */
export function findBrowser({ env, ownPath, fixedPaths } = thisMachine) {
  const asked = env.CHROMIUM_PATH
  if (asked && !starts(asked, env)) throw new Error(`CHROMIUM_PATH is "${asked}", expected a Chromium that starts`)
  if (asked) return asked
  const onPath = names.flatMap((name) => which(name, env) ?? [])
  return [ownPath, ...onPath, ...fixedPaths].find((path) => starts(path, env))
}

/**
 * Where a command is on PATH; undefined where it is not.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
export function which(command, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, command)).find(isExecutable)
}

/** A browser whose libraries are missing is there but does not start. @param {string} path @param {NodeJS.ProcessEnv} env */
function starts(path, env) {
  return isExecutable(path) && spawnSync(path, ['--version'], { env, stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
