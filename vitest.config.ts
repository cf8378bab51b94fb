import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, findBrowser } from './scripts/browsers.ts'

const executablePath = findBrowser('chromium')

// Made anew for each project, because Vitest writes into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArguments },
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 360, height: 740 } }],
})

export default defineConfig({
  test: {
    // As with Playwright: what fails twice has failed, and what fails once is named at the end of `npm test`.
    retry: process.env['CI'] ? 1 : 0,
    projects: [
      {
        plugins: [react()],
        resolve: { conditions: ['tillkit-source', ...defaultServerConditions] },
        ssr: { resolve: { conditions: ['tillkit-source', ...defaultServerConditions] } },
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            '{,scripts/}*.test.ts',
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/{,src/**/,shop/**/,server/**/}*.test.{ts,tsx}',
          ],
          setupFiles: ['./vitest.setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        resolve: { conditions: ['tillkit-source', ...defaultClientConditions] },
        test: {
          name: 'stories',
          isolate: false,
          browser: inChromium(),
        },
      },
      {
        plugins: [react()],
        resolve: { conditions: ['tillkit-source', ...defaultClientConditions] },
        optimizeDeps: {
          entries: ['packages/components/behaviour/*.test.tsx'],
          exclude: ['@sqlite.org/sqlite-wasm'],
        },
        test: {
          name: 'behaviour',
          include: ['packages/components/behaviour/*.test.tsx'],
          isolate: false,
          browser: inChromium(),
          // Whether everything runs in full size, which takes minutes.
          provide: { long: process.env['TILLKIT_LONG'] === '1' },
          testTimeout: process.env['TILLKIT_LONG'] === '1' ? 900_000 : 60_000,
        },
      },
    ],
  },
})
