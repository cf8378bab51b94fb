import { describe, expect, test, vi } from 'vitest'
import type { GatewayConfig } from './config.ts'
import { createGateway } from './gateway.ts'
import type { LogEntry } from './log.ts'
import { openBrowser } from './test/browser.ts'
import { openShop, testSecret } from './test/shop.ts'

test('a log sees the template, never the path, and nothing that was said', async () => {
  const entries: LogEntry[] = []
  const { browser, signIn, upstream } = openShop({ log: (entry) => entries.push(entry) })
  await signIn()
  const answer = await browser.send('DELETE', '/v1/link/addresses/addr_secret?token=secret')
  await browser.send('GET', '/v1/link/addr_secret')
  expect(entries.at(-2)).toEqual({
    event: 'request',
    method: 'DELETE',
    path: '/v1/link/addresses/:id',
    status: 200,
    duration: expect.any(Number),
    requestId: answer.headers.get('X-Request-Id'),
  })
  expect(entries.at(-1)).toMatchObject({ path: '(no route)', status: 404 })
  const all = JSON.stringify(entries)
  for (const secret of ['addr_secret', '244000000', '123456', ...upstream.tokens]) expect(all).not.toContain(secret)
})

test('a log that throws breaks no request', async () => {
  const { signIn } = openShop({
    log: () => {
      throw new Error('disk full')
    },
  })
  expect((await signIn()).status).toBe(200)
})

describe('without a log', () => {
  function visit(config: Partial<GatewayConfig>) {
    const printed = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const gateway = createGateway({
      cimplifyLink: { url: 'https://link.example' },
      secrets: [testSecret],
      ...config,
    })
    return openBrowser(gateway)
      .send('GET', '/v1/link/data')
      .then(() => printed.mock.calls)
      .finally(() => printed.mockRestore())
  }

  test('whoever develops reads the notices on the console, and no requests', async () => {
    expect(await visit({ development: true })).toEqual([[expect.stringContaining('keeps its store in memory')]])
  })

  test('nobody else does, nor where there is a log', async () => {
    expect(await visit({})).toEqual([])
    const entries: LogEntry[] = []
    expect(await visit({ development: true, log: (entry) => entries.push(entry) })).toEqual([])
    expect(entries).toHaveLength(2)
  })
})
