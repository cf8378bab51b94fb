import type { StorybookConfig } from '@storybook/react-vite'
import { defaultClientConditions, mergeConfig } from 'vite'

const config: StorybookConfig = {
  // StrictMode runs every effect twice: what must happen once is seen to happen once.
  framework: { name: '@storybook/react-vite', options: { strictMode: true } },
  stories: ['./pages/*.mdx', '../packages/components/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['tillkit-source', ...defaultClientConditions] },
      optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
    }),
}

export default config
