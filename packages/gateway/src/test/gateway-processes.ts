import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { Gateway } from '../gateway.ts'

const listening = v.tupleWithRest([v.object({ url: v.string() })], v.unknown())

/** A gateway that runs somewhere else. */
export interface GatewayProcess extends Pick<Gateway, 'fetch' | 'stop'> {
  /** Lets its time pass. */
  wait(milliseconds: number): Promise<void>
}

/** Starts one, in front of an API and with a Redis that it shares. Its `fetch` goes over the wire. */
export async function startGatewayProcess(upstream: string, redis: string): Promise<GatewayProcess> {
  const file = fileURLToPath(new URL('gateway-process.ts', import.meta.url))
  const child = fork(file, [upstream, redis], { execArgv: ['--conditions=tillkit-source'] })
  const [{ url }] = v.parse(listening, await once(child, 'message'))
  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const body = await request.text()
      const { method, headers } = request
      return fetch(url + pathname + search, { method, headers, ...(body !== '' && { body }) })
    },
    async wait(milliseconds) {
      child.send(milliseconds)
      await once(child, 'message')
    },
    async stop() {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}
