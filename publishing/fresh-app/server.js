// The merchant's server: the built page, the gateway under `/till`, and the sandbox in the place of the APIs.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { createGateway } from '@tillkit/gateway'
import { toNodeHandler } from '@tillkit/gateway/node'
import { serveSandbox } from '@tillkit/sandbox/node'

const [folder] = process.argv.slice(2)
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' }

const { url, sandbox } = await serveSandbox({ port: 0 })
const gateway = createGateway({
  cimplifyLink: { url: `${url}/cimplify` },
  secrets: [{ id: 'test', key: randomBytes(32).toString('base64url') }],
  development: true,
})
const answerTill = toNodeHandler(gateway)

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://shop')
  if (pathname.startsWith('/till/')) return answerTill(request, response)
  if (pathname === '/code') return response.end(sandbox.outbox.list()[0]?.code)
  const file = pathname === '/' ? '/index.html' : pathname
  try {
    const body = await readFile(join(folder, file))
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(body)
  } catch {
    response.writeHead(404).end()
  }
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`))
