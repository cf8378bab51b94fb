import { defineConfig, devices } from '@playwright/test'
import { browserPath, chromiumArguments, findBrowser } from './scripts/browsers.ts'

const port = 4170
const sandboxPort = 4171
const kitPort = 4172
const renderedPort = 4180
const renderedSandboxPort = 4181

/** Where the tests find the sandbox's control plane. */
export const sandboxUrl = `http://127.0.0.1:${sandboxPort}`
/** The shop that renders on its server, and its sandbox. */
export const renderedUrl = `http://127.0.0.1:${renderedPort}`
export const renderedSandboxUrl = `http://127.0.0.1:${renderedSandboxPort}`

const chromium = { executablePath: browserPath('chromium'), args: chromiumArguments }

// Debian's Firefox speaks WebDriver BiDi, and no protocol of Playwright's own.
const firefox = { channel: 'moz-firefox', launchOptions: { executablePath: findBrowser('firefox') ?? 'firefox' } }

/** A server of the run: what it answers and prints is kept for the scan at the end. */
const overheard = 'node --import ./apps/demo/e2e/canary/record-server.ts --conditions=tillkit-source'
const scan = '**/canary/scan.spec.ts'

/** The kit on a page of its own. */
const kit = { testDir: 'packages/components/e2e', use: { baseURL: `http://127.0.0.1:${kitPort}` } }

export default defineConfig({
  testDir: 'apps/demo/e2e',
  outputDir: 'test-results/e2e',
  // One sandbox and one clock for all; each test signs in with a number of its own.
  workers: 1,
  fullyParallel: true,
  // A machine that is shared may be slow once; what fails twice has failed. A second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 45_000,
  reporter: [['list'], ['./scripts/survived-faults.ts'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL: `http://127.0.0.1:${port}`, trace: 'retain-on-failure', screenshot: 'off' },
  projects: [
    {
      name: 'phone',
      testIgnore: scan,
      use: {
        ...devices['Galaxy S9+'],
        viewport: { width: 360, height: 740 },
        launchOptions: chromium,
      },
    },
    { name: 'desktop', testMatch: 'main-job.spec.ts', use: { launchOptions: chromium } },
    { name: 'firefox', testMatch: 'main-job.spec.ts', use: { ...firefox, browserName: 'firefox' } },
    {
      ...kit,
      name: 'kit in chromium',
      use: { ...kit.use, viewport: { width: 360, height: 740 }, launchOptions: chromium },
    },
    {
      ...kit,
      name: 'kit in firefox',
      testMatch: 'keyboard.spec.ts',
      use: { ...kit.use, ...firefox, browserName: 'firefox' },
    },
    {
      name: 'rendered on a server',
      testDir: 'apps/ssr/e2e',
      use: { baseURL: renderedUrl, viewport: { width: 360, height: 740 }, launchOptions: chromium },
    },
    // Once all the others are done.
    {
      name: 'canary',
      testMatch: scan,
      dependencies: ['phone', 'desktop', 'firefox', 'kit in chromium', 'kit in firefox', 'rendered on a server'],
    },
  ],
  webServer: [
    {
      command: `${overheard} apps/demo/start.ts`,
      url: `http://127.0.0.1:${port}/account`,
      env: { PORT: String(port), SANDBOX_PORT: String(sandboxPort), TILLKIT_DATA: ':memory:', TILLKIT_LOG: '1' },
      stdout: 'ignore',
      stderr: 'pipe',
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
    {
      command: `vite packages/components/e2e/page --host 127.0.0.1 --port ${kitPort} --strictPort`,
      url: `http://127.0.0.1:${kitPort}/page.tsx`,
      stdout: 'ignore',
      stderr: 'pipe',
    },
    {
      command: `${overheard} apps/ssr/start.ts`,
      url: `${renderedUrl}/account`,
      // Clocks that no visitor of the tests has.
      env: {
        PORT: String(renderedPort),
        SANDBOX_PORT: String(renderedSandboxPort),
        TZ: 'Pacific/Auckland',
        TILLKIT_LOG: '1',
      },
      stdout: 'ignore',
      stderr: 'pipe',
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
  ],
})
