import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  // Components as they are built, so that a test may render many pages with React's production code.
  esbuild: { jsx: 'automatic', jsxDev: false },
  test: {
    // The tests of e2e/ need a browser and are Playwright's.
    include: ['{app,components,lib,scripts}/**/*.test.{ts,tsx}'],
    // The tests of whole builds are a stage of their own.
    exclude: ['scripts/build.slow.test.ts'],
    // Property tests run thousands of cases; a busy machine must not turn them into failures.
    testTimeout: 120_000,
    // Vitest would leave one core to whoever looks on.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
