import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests of whole builds, in a run of their own after `build`: npm run test:build. */
export default defineConfig({
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  test: {
    include: ['scripts/build.slow.test.ts'],
    // Each test goes on from the folder that the one before it left.
    bail: 1,
    // A build takes about half a minute; a busy machine must not turn that into a failure.
    testTimeout: 600_000,
    reporters: ['verbose', ['json', { outputFile: 'test-results/build.json' }]],
  },
})
