// Loaded before a server of the end-to-end run (`node --import`): keeps what it answers and what it prints. Nothing in
// the server knows of it, so that what is read is what a merchant's own server would have said.
import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage, ServerResponse } from 'node:http'
import { keepRecord } from './records.ts'

// oxlint-disable typescript/unbound-method -- `overheard` hands each its own `this`.

/** Has a function told on before it is called. */
const overheard = <Call extends (...words: never[]) => unknown>(call: Call, hear: (words: unknown[]) => void): Call =>
  new Proxy(call, {
    apply(target, self, words: unknown[]) {
      hear(words)
      return Reflect.apply(target, self, words)
    },
  })

const isBytes = (value: unknown) => typeof value === 'string' || value instanceof Uint8Array

function keepAnswer(request: IncomingMessage, response: ServerResponse) {
  // Now: Vite writes another address over it.
  const { method = '', url = '' } = request
  const headers: unknown[] = []
  const chunks: Uint8Array[] = []
  const hearBody = ([chunk]: unknown[]) => {
    if (isBytes(chunk)) chunks.push(Buffer.from(chunk))
  }
  response.writeHead = overheard(response.writeHead, (words) => headers.push(...words))
  response.write = overheard(response.write, hearBody)
  response.end = overheard(response.end, hearBody)
  response.once('close', () => {
    keepRecord({
      kind: 'answer',
      method,
      url,
      requestHeaders: JSON.stringify(request.headers),
      headers: JSON.stringify([response.getHeaders(), ...headers]),
      body: Buffer.concat(chunks).toString('utf8'),
    })
  })
}

/** Vite's modules are the sources of this repository: what of them reaches a shopper is read where they are built. */
const isModule = (url = '') => /^\/(@|src\/|visitor\/|packages\/|node_modules\/)/.test(url)

subscribe('http.server.request.start', (message) => {
  if (typeof message !== 'object' || message === null || !('request' in message && 'response' in message)) return
  const { request, response } = message
  if (!(request instanceof IncomingMessage && response instanceof ServerResponse) || isModule(request.url)) return
  keepAnswer(request, response)
})

for (const stream of [process.stdout, process.stderr])
  stream.write = overheard(stream.write, ([text]) => {
    if (isBytes(text)) keepRecord({ kind: 'line', by: 'server', text: Buffer.from(text).toString('utf8') })
  })
