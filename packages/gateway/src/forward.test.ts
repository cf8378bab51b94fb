import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { passOn } from './answer.ts'
import { createForward } from './forward.ts'
import { GatewayError } from './gateway-error.ts'

const open: Server[] = []

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server that answers with raw bytes. */
async function serve(answer: (socket: Socket) => void): Promise<string> {
  const server = createServer(({ socket }) => answer(socket))
  open.push(server)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const respond = (status: string, headers: string[], body: string | Uint8Array) => (socket: Socket) => {
  socket.write([`HTTP/1.1 ${status}`, ...headers, 'Connection: close', '', ''].join('\r\n'))
  socket.end(body)
}

const forward = createForward((url, init) => fetch(url, init))
const get = (url: string, deadline = 2_000) => forward({ method: 'GET', url, deadline })
const codeOf = (url: string, deadline?: number) =>
  get(url, deadline).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof GatewayError ? `${error.status} ${error.code}` : error),
  )

const json = 'Content-Type: application/json'
const bomb = gzipSync(JSON.stringify({ data: ' '.repeat(2 * 1024 * 1024) }))

test.each<[name: string, answer: (socket: Socket) => void, expected: string]>([
  ['HTML', respond('200 OK', ['Content-Type: text/html'], '<html>'), '502 UPSTREAM_BAD_ANSWER'],
  ['an HTML error', respond('500 No', ['Content-Type: text/html'], '<html>'), '502 UPSTREAM_BAD_ANSWER'],
  ['half an object', respond('200 OK', [json], '{"data":{"id":'), '502 UPSTREAM_BAD_ANSWER'],
  ['more than 1 MiB', respond('200 OK', [json], `"${'x'.repeat(1024 * 1024)}"`), '502 UPSTREAM_BAD_ANSWER'],
  [
    'a small body that unpacks to much',
    respond('200 OK', [json, 'Content-Encoding: gzip'], bomb),
    '502 UPSTREAM_BAD_ANSWER',
  ],
  [
    'less than it promised',
    respond('200 OK', [json, 'Content-Length: 99'], '{"data":'),
    '502 UPSTREAM_CONNECTION_LOST',
  ],
  ['nothing, and hangs up', (socket) => socket.destroy(), '502 UPSTREAM_CONNECTION_LOST'],
])('an API that answers %s', async (_name, answer, expected) => {
  expect(await codeOf(await serve(answer))).toBe(expected)
})

test('a redirect is not followed', async () => {
  let followed = 0
  const elsewhere = await serve((socket) => {
    followed += 1
    respond('200 OK', [json], '{}')(socket)
  })
  expect(await codeOf(await serve(respond('307 There', [`Location: ${elsewhere}/`], '')))).toBe(
    '502 UPSTREAM_CONNECTION_LOST',
  )
  expect(followed).toBe(0)
})

test('an API that hangs, before its answer or within', async () => {
  expect(await codeOf(await serve(() => {}), 100)).toBe('504 UPSTREAM_TIMEOUT')
  const dripping = await serve((socket) => socket.write(`HTTP/1.1 200 OK\r\n${json}\r\nContent-Length: 50\r\n\r\n{`))
  expect(await codeOf(dripping, 100)).toBe('504 UPSTREAM_TIMEOUT')
})

test('a deadline holds where the given fetch heeds no signal', async () => {
  const deaf = createForward(() => new Promise(() => {}))
  await expect(deaf({ method: 'GET', url: 'https://link.example/', deadline: 50 })).rejects.toMatchObject({
    status: 504,
  })
})

test('an API that is not there', async () => {
  const url = await serve(() => {})
  open.splice(0).forEach((server) => server.close())
  expect(await codeOf(url)).toBe('503 UPSTREAM_UNREACHABLE')
  expect(await codeOf('http://nowhere.invalid/')).toBe('503 UPSTREAM_UNREACHABLE')
})

test('a redirect that the given fetch hands back is not passed on', async () => {
  const handing = createForward(
    async () => new Response(null, { status: 302, headers: { Location: 'https://evil.example' } }),
  )
  await expect(handing({ method: 'GET', url: 'https://link.example/', deadline: 50 })).rejects.toMatchObject({
    code: 'UPSTREAM_BAD_ANSWER',
  })
})

const answering = (body: string | null, init?: ResponseInit) => createForward(async () => new Response(body, init))
const request = { method: 'GET', url: 'https://link.example/', deadline: 1_000 }

test('status and Retry-After are passed on, no other header', async () => {
  const headers = { 'Retry-After': '30', 'Set-Cookie': 'cim_session=secret', 'X-Debug': '1' }
  const answer = await answering('{"error":{"code":"RATE_LIMITED"}}', { status: 429, headers })(request)
  expect(passOn(answer)).toEqual({ status: 429, body: '{"error":{"code":"RATE_LIMITED"}}', retryAfter: '30' })
})

test('an answer without a body stays one', async () => {
  expect(passOn(await answering(null, { status: 204 })(request))).toEqual({
    status: 204,
    body: '',
    retryAfter: undefined,
  })
})

test('an answer that holds no secret keeps every digit', async () => {
  const text = '{"data": {"id": 12345678901234567890, "amount": 1.0}}'
  expect((await answering(text)(request)).text).toBe(text)
})

test('secrets are taken out wherever they stand, and nothing else is', async () => {
  const text = JSON.stringify({
    data: { session_token: 'a', list: [{ refresh_token: 'b', id: 1 }], session_tokens: 2, is_new_account: true },
    refresh_token: null,
  })
  const { text: shown, json } = await answering(text)(request, ['is_new_account'])
  expect(JSON.parse(shown)).toEqual({ data: { list: [{ id: 1 }], session_tokens: 2 } })
  expect(json).toEqual(JSON.parse(text))
  const escaped = String.raw`{"data":{"session\u005ftoken":"a"}}`
  expect((await answering(escaped)(request)).text).toBe('{"data":{}}')
})

test('an answer nested beyond reason is answered, not crashed on', async () => {
  const text = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect((await answering(text)(request)).text).toBe(text)
})

test('a header that cannot be sent is a refusal, not a crash', async () => {
  const refused = answering('{}')({ ...request, bearer: 'a\r\nb' })
  await expect(refused).rejects.toBeInstanceOf(GatewayError)
})

test('no deadline outlives its call', async () => {
  vi.useFakeTimers()
  await answering('{}')(request)
  await expect(answering('<html>')(request)).rejects.toBeInstanceOf(GatewayError)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
