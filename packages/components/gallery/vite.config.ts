import { join } from 'node:path'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

const noAddon = join(import.meta.dirname, 'no-addon.ts')

/** As strict as a merchant's page can be. Only the sandbox's database, which is WebAssembly, asks for more than nothing. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ')

// Targets are left at Vite's own: what they make of the kit's CSS is part of what is tested.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwind()],
  resolve: {
    conditions: ['tillkit-source', ...defaultClientConditions],
    alias: { '@storybook/addon-a11y': noAddon, '@storybook/addon-docs': noAddon },
  },
  build: {
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: ['index', 'hosts/tailwind', 'hosts/bootstrap', 'hosts/hostile'].map((page) =>
        join(import.meta.dirname, `${page}.html`),
      ),
    },
  },
  preview: { headers: { 'Content-Security-Policy': policy } },
})
