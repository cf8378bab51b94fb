import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['tillkit-source', ...defaultClientConditions] },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  cacheDir: '../../../../node_modules/.vite/kit-page',
})
