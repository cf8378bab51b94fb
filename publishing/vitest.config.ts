// Apart from the other projects: these run against what `pnpm build` wrote, as merchants get it.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'publishing',
    dir: import.meta.dirname,
    environment: 'node',
    testTimeout: 240_000,
    retry: process.env['CI'] ? 1 : 0,
  },
})
