import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['tillkit-source', ...defaultClientConditions] },
  // Named, so that the first visit is not interrupted by a reload when the dev server finds them one by one.
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'react-router',
      '@tillkit/hooks > @tanstack/react-query',
      '@tillkit/components > react-hook-form',
      '@tillkit/client > valibot',
      '@tillkit/client > libphonenumber-js/core',
    ],
  },
})
