/** Runs Next.js with its telemetry off: node scripts/next.mjs dev. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { pathToFileURL } from 'node:url'

const bin = createRequire(import.meta.url).resolve('next/dist/bin/next')

/** @type {readonly NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Resolves to the exit code. A signal that asks this process to end is passed on, so that Next never outlives it.
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function next(args, env = {}) {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal)
  for (const signal of endings) process.on(signal, passOn)
  /** @type {Promise<number>} */
  const ended = new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
  return ended.finally(() => {
    for (const signal of endings) process.off(signal, passOn)
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await next(process.argv.slice(2))
