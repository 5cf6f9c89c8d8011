import { defineConfig } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { freePort } from './free-port'

// The workers read this file too and take the port that the first reading chose.
process.env.SITE_PORT ??= await freePort()
const port = process.env.SITE_PORT
const address = `http://localhost:${port}/`

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/browser',
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  use: {
    baseURL: address,
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        // No name but our own is ever looked up, so no request leaves the machine, not even the browser's own.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
        '--no-pings',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs out',
    cwd: '..',
    url: address,
    env: { PORT: port },
    reuseExistingServer: false,
  },
})
