import { defineConfig, devices } from '@playwright/test'
import { browserPath, chromiumArguments } from './scripts/browsers.ts'

const port = 4170
const sandboxPort = 4171

/** Where the tests find the sandbox's control plane. */
export const sandboxUrl = `http://127.0.0.1:${sandboxPort}`

const chromium = { executablePath: browserPath('chromium'), args: chromiumArguments }

export default defineConfig({
  testDir: 'apps/demo/e2e',
  outputDir: 'test-results/e2e',
  // One sandbox and one clock for all; each test signs in with a number of its own.
  workers: 1,
  fullyParallel: true,
  timeout: 45_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL: `http://127.0.0.1:${port}`, trace: 'retain-on-failure', screenshot: 'off' },
  projects: [
    {
      name: 'phone',
      use: {
        ...devices['Galaxy S9+'],
        viewport: { width: 360, height: 740 },
        launchOptions: chromium,
      },
    },
  ],
  webServer: {
    command: 'node --conditions=tillkit-source apps/demo/start.ts',
    url: `http://127.0.0.1:${port}/account`,
    env: { PORT: String(port), SANDBOX_PORT: String(sandboxPort), TILLKIT_DATA: ':memory:' },
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
