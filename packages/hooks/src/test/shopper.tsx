import { createTill, type Till } from '@tillkit/client'
import { createSandbox } from '@tillkit/sandbox'
import { StrictMode, type ReactNode } from 'react'
import { TillProvider } from '../till-provider.tsx'

const origin = 'http://sandbox.test'

/** Ama's phone and a sandbox of its own, in this process: no port, no mock. */
export async function createShopper() {
  const sandbox = await createSandbox()
  /** What the kit sent, as `GET /v1/link/data`, oldest first. */
  const sent: string[] = []
  const till = createTill({
    cimplifyLink: { url: `${origin}/cimplify` },
    fetch: (input, init) => {
      const request = new Request(input, init)
      sent.push(`${request.method} ${new URL(request.url).pathname.replace('/cimplify', '')}`)
      return sandbox.fetch(request)
    },
  })

  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await sandbox.fetch(
      new Request(`${origin}/_sandbox/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      }),
    )
    return response.json()
  }

  const contact = { type: 'phone', value: '+233244000000' } as const
  const readCode = async () => {
    const messages = (await control('GET', `outbox?contact=${encodeURIComponent(contact.value)}`)) as { code: string }[]
    return messages[0]?.code ?? ''
  }
  const signIn = async () => {
    const challenge = await till.linkSession.requestOtp(contact)
    await till.linkSession.verifyOtp(challenge, await readCode())
    sent.length = 0
  }

  return { till, sent, contact, control, readCode, signIn, wrapper: strict(till) }
}

/** StrictMode, because effects that run twice are where double requests come from. */
const strict =
  (till: Till) =>
  ({ children }: { readonly children: ReactNode }) => (
    <StrictMode>
      <TillProvider till={till}>{children}</TillProvider>
    </StrictMode>
  )
