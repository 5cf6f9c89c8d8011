/**
 * Runs every test, stage by stage, and stops at the first stage that fails: npm test.
 * The last line is for machines: "N passed, N failed", where a stage without single tests counts as one.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Each stage is a script of package.json and can be run alone; some leave a report with their counts. */
const stages = [
  { script: 'test:types' },
  { script: 'test:lint' },
  { script: 'test:unit', report: 'test-results/unit.json' },
  { script: 'check' },
  // The build draws pictures with it, so it comes before.
  { script: 'browser' },
  { script: 'build' },
  { script: 'test:build', report: 'test-results/build.json' },
  { script: 'test:browser', report: 'test-results/browser.json' },
]

/**
 * @typedef {{ script: string, report?: string }} Stage
 * @typedef {{ script: string, seconds: number, passed: number, failed: number }} Result
 */

/** @param {Stage} stage @returns {Result} */
function runStage({ script, report }) {
  console.info(`\n── ${script} ${'─'.repeat(60 - script.length)}`)
  if (report) rmSync(report, { force: true })
  const start = performance.now()
  const { status } = spawnSync(`npm run --silent ${script}`, { stdio: 'inherit', shell: true })
  const seconds = (performance.now() - start) / 1000
  return { script, seconds, ...counts(status === 0, report && read(report)) }
}

/** @param {string} path @returns {unknown} undefined where the stage ended before its report */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * The counts of a stage: from the report of Vitest or Playwright, or one for the stage itself. A stage that fails
 * without a failed test, as where a file does not load, counts as one failed.
 * @param {boolean} succeeded
 * @param {any} report
 * @returns {{ passed: number, failed: number }}
 */
export function counts(succeeded, report) {
  const passed = report?.numPassedTests ?? report?.stats?.expected
  const failed = report?.numFailedTests ?? report?.stats?.unexpected ?? 0
  return { passed: passed ?? (succeeded ? 1 : 0), failed: succeeded ? failed : Math.max(failed, 1) }
}

/**
 * What ran, in how long, and what did not.
 * @param {readonly Stage[]} planned
 * @param {readonly Result[]} results
 * @returns {string}
 */
export function summary(planned, results) {
  const lines = results.map(({ script, seconds, passed, failed }) => {
    const outcome = failed > 0 ? `FAILED (${passed} passed, ${failed} failed)` : `${passed} passed`
    return `${script.padEnd(13)} ${seconds.toFixed(1).padStart(6)} s  ${outcome}`
  })
  const left = planned.slice(results.length).map(({ script }) => script)
  const failure = results.find(({ failed }) => failed > 0)
  if (failure) lines.push(`Stopped at ${failure.script}${left.length > 0 ? `; not run: ${left.join(', ')}` : ''}`)
  const total = (/** @type {'passed' | 'failed'} */ kind) => results.reduce((sum, result) => sum + result[kind], 0)
  return [...lines, `${total('passed')} passed, ${total('failed')} failed`].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  /** @type {Result[]} */
  const results = []
  for (const stage of stages) {
    results.push(runStage(stage))
    if (results.at(-1)?.failed) break
  }
  console.info(`\n${summary(stages, results)}`)
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
}
