// A page with React 18.3, which is bundled because the libraries beside it must get that React too. The bundler wants Node
// as it is, so the DOM comes in afterwards.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Till } from '@tillkit/client'
import { afterAll, expect, test, vi } from 'vitest'
import type { useAddresses, useLinkSession, useRequestOtp, useSignOut, useVerifyOtp } from '../index.ts'
import { bundle } from './bundle.ts'
import { createShopper } from './shopper.tsx'

const page = `
  import { createElement, StrictMode, useEffect, version } from 'react'
  import { createRoot } from 'react-dom/client'
  import { TillProvider, useAddresses, useLinkSession, useRequestOtp, useSignOut, useVerifyOtp } from '@tillkit/hooks'

  function Page({ show }) {
    const hooks = {
      version,
      session: useLinkSession(),
      addresses: useAddresses(),
      requestOtp: useRequestOtp(),
      verifyOtp: useVerifyOtp(),
      signOut: useSignOut(),
    }
    useEffect(() => {
      show(hooks)
    })
    return null
  }

  export function open(till, show) {
    const root = createRoot(document.createElement('div'))
    root.render(
      createElement(StrictMode, null, createElement(TillProvider, { till }, createElement(Page, { show }))),
    )
    return () => root.unmount()
  }
`

interface Hooks {
  readonly version: string
  readonly session: ReturnType<typeof useLinkSession>
  readonly addresses: ReturnType<typeof useAddresses>
  readonly requestOtp: ReturnType<typeof useRequestOtp>
  readonly verifyOtp: ReturnType<typeof useVerifyOtp>
  readonly signOut: ReturnType<typeof useSignOut>
}
// It brings no types along.
interface Dom {
  readonly JSDOM: new (
    html: string,
    options: { readonly url: string },
  ) => { readonly window: Window & typeof globalThis }
}
type Open = (till: Till, show: (hooks: Hooks) => void) => () => void

let folder = ''
afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true, force: true })
})

test(
  'React 18.3, StrictMode: signs in, shows the addresses of one request, signs out',
  { timeout: 60_000 },
  async () => {
    folder = await mkdtemp(join(tmpdir(), 'tillkit-react-18-'))
    const file = join(folder, 'page.mjs')
    const installed = join(import.meta.dirname, '../../node_modules')
    const alias = { 'react-dom': join(installed, 'react-dom-18'), react: join(installed, 'react-18') }
    await writeFile(file, (await bundle(page, { external: [], alias, development: true })).code)
    const { JSDOM } = await vi.importActual<Dom>('jsdom')
    const { window } = new JSDOM('', { url: 'http://localhost/' })
    for (const name of ['window', 'document', 'navigator', 'Event'] as const) vi.stubGlobal(name, window[name])
    const { open } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { open: Open }

    const { till, contact, readCode, sent } = await createShopper()
    let shown: Hooks | undefined
    const now = () => {
      if (!shown) throw new Error('Nothing is shown yet.')
      return shown
    }
    const close = open(till, (hooks) => (shown = hooks))
    await vi.waitFor(() => expect(now().session.status).toBe('signed-out'))
    expect(now().version).toBe('18.3.1')
    const challenge = await now().requestOtp.mutateAsync(contact)
    await now().verifyOtp.mutateAsync({ challenge, code: await readCode() })
    await vi.waitFor(() => expect(now().addresses.data).toHaveLength(3))
    expect(sent.filter((operation) => operation.startsWith('GET'))).toEqual(['GET /v1/link/data'])
    await now().signOut.mutateAsync()
    await vi.waitFor(() => expect(now().session.status).toBe('signed-out'))
    expect(now().addresses.data).toBeUndefined()
    close()
  },
)
