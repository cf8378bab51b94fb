import react from '@vitejs/plugin-react'
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  // The pages are this server's own; Vite answers for what they load.
  appType: 'custom',
  plugins: [react()],
  resolve: { conditions: ['tillkit-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['tillkit-source', ...defaultServerConditions] } },
  // Named, so that the first visit is not interrupted by a reload when the dev server finds them one by one.
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      '@tanstack/react-query',
      '@tillkit/components > react-hook-form',
      '@tillkit/client > valibot',
      '@tillkit/client > libphonenumber-js/core',
    ],
  },
})
