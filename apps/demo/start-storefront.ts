import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createVite } from 'vite'
import { createStorefront, type StorefrontOptions } from './shop/server.ts'

/** Serves the shop on a port of this machine, its pages straight from their source. A real shop has built its own. */
export async function startStorefront({ port, ...options }: Omit<StorefrontOptions, 'pages'> & { port: number }) {
  const server = createServer()
  const vite = await createVite({
    configFile: new URL('vite.config.ts', import.meta.url).pathname,
    logLevel: 'warn',
    server: {
      middlewareMode: true,
      hmr: { server },
      // For the "phone" and the "what if?" panel: a visitor's own hands, not part of the shop.
      proxy: { '/_sandbox': options.sandboxUrl },
    },
  })
  server.on('request', createStorefront({ ...options, pages: vite.middlewares }))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, vite.close()])
    },
  }
}
