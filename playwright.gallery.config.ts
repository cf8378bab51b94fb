import { defineConfig } from '@playwright/test'
import { browserPath, chromiumArguments } from './scripts/browsers.ts'

const port = Number(process.env['GALLERY_PORT'] ?? 4190)
const baseURL = `http://localhost:${port}`

/** Every story in the gallery: a page built as a merchant would build it, behind a strict policy. */
export default defineConfig({
  testDir: 'packages/components/gallery',
  outputDir: `test-results/gallery-tests-${port}`,
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A machine that is shared may be slow once; what fails twice has failed. A second try is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['dot'], ['json', { outputFile: 'test-results/gallery.json' }]],
  use: {
    baseURL,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    launchOptions: { executablePath: browserPath('chromium'), args: chromiumArguments },
  },
  webServer: {
    command: `node packages/components/gallery/serve.ts ${port}`,
    url: baseURL,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
