import { createTill } from '@tillkit/client'
import { createSandbox } from '@tillkit/sandbox'
import { strict } from './shopper.tsx'

const origin = 'http://sandbox.test'
const keys: Record<string, Record<string, string>> = {
  linkit: { Authorization: 'Bearer linkit_test_sandbox', 'X-Organization-ID': 'org_sandbox' },
  imprint: { Authorization: 'Bearer imprint_test_sandbox' },
}

/** A colleague at the desk, behind a gateway that says yes to everything, adds the keys and puts contacts in place. */
export async function createStaff() {
  const sandbox = await createSandbox()
  const sent: string[] = []
  const till = createTill({
    gateway: `${origin}/till`,
    fetch: (input, init) => {
      const contact = new Headers(init?.headers).get('X-Contact')
      const url = new Request(input).url.replace('/till', '')
      const request = new Request(contact === null ? url : `${url}?${contact}`, init)
      const [, api = ''] = new URL(request.url).pathname.split('/')
      for (const [name, value] of Object.entries(keys[api] ?? {})) request.headers.set(name, value)
      sent.push(`${request.method} ${new URL(request.url).pathname}`)
      return sandbox.fetch(request)
    },
  })
  return { till, sandbox, sent, wrapper: strict(till) }
}
