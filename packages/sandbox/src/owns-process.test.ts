import { afterEach, expect, test } from 'vitest'
import { serveSandbox } from './node.ts'
import { visitUrl } from './test/visitor.ts'

const { Request: hostsRequest, Response: hostsResponse } = globalThis
afterEach(() => {
  Object.defineProperty(globalThis, 'Request', { value: hostsRequest })
  Object.defineProperty(globalThis, 'Response', { value: hostsResponse })
})

test('alone in its process, it takes a quicker Response, and answers as ever', async () => {
  const { url, sandbox, close } = await serveSandbox({ port: 0, ownsProcess: true })
  expect(globalThis.Response).not.toBe(hostsResponse)
  const { name } = await visitUrl(url).signIn()
  expect(name).toBe('Ama Mensah')
  sandbox.faults.add({ fault: { kind: 'cut-mid-body' } })
  await expect(visitUrl(url).requestOtp()).rejects.toBeInstanceOf(TypeError)
  await close()
})

test('otherwise the host keeps its own', async () => {
  const { url, close } = await serveSandbox({ port: 0 })
  await visitUrl(url).signIn()
  expect(globalThis.Request).toBe(hostsRequest)
  expect(globalThis.Response).toBe(hostsResponse)
  await close()
})
