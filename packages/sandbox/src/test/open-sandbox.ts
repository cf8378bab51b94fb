import { createSandbox as createInBrowser } from '../browser.ts'
import { createSandbox } from '../index.ts'
import { serveSandbox } from '../node.ts'
import type { Sandbox, SandboxOptions } from '../sandbox.ts'

/** A sandbox and a way to send it requests. */
export interface OpenSandbox {
  readonly sandbox: Sandbox
  fetch(path: string, init?: RequestInit): Promise<Response>
  close(): void | Promise<void>
}

const inProcess = (sandbox: Sandbox): OpenSandbox => ({
  sandbox,
  fetch: (path, init) => sandbox.fetch(`http://sandbox.test${path}`, init),
  close: () => sandbox.close(),
})

/** Every way to run a sandbox. One suite of promises runs over them all. */
export const openSandbox = {
  'in Node': async (options?: SandboxOptions) => inProcess(await createSandbox(options)),
  'on WebAssembly': async (options?: SandboxOptions) => inProcess(await createInBrowser(options)),
  'over HTTP': async (options?: SandboxOptions): Promise<OpenSandbox> => {
    const { sandbox, url, close } = await serveSandbox({ port: 0, ...options })
    return { sandbox, close, fetch: (path, init) => fetch(url + path, { redirect: 'manual', ...init }) }
  },
}
