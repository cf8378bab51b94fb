import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Site } from './build-site.ts'

/** Answers what is no file of the site; `false` leaves it unanswered. */
export type Backend = (request: IncomingMessage, response: ServerResponse) => boolean

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
}

/** A site on a server of its own, compressed ahead of time. What has a hash in its name is kept for a year. */
export async function serveSite(site: Site, backend: Backend = () => false) {
  const server = createServer((request, response) => {
    if (backend(request, response)) return
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    const file = site.get(path)
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, {
      'Content-Type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Cache-Control': path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
    })
    response.end(file.brotli)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server listens nowhere.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
