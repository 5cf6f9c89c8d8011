/** Builds the site and serves it: npm start. */
import { spawnSync } from 'node:child_process'
import { portOf, serve } from './serve.mjs'

try {
  const port = portOf()
  // The port is opened before the build, so that a taken one is known at once.
  const server = await serve('out', port)
  const build = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], { stdio: 'inherit' })
  if (build.status === 0) {
    console.info(`\nPoint by Point is at http://localhost:${port}/  (stop with Ctrl+C)`)
  } else {
    server.close()
    process.exitCode = build.status ?? 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
