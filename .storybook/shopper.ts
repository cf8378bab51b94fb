import { createTill, linkedAccountSource, type Till, type Wires } from '@tillkit/client'
import { createSandbox, type Sandbox } from '@tillkit/sandbox'
import { throughNetwork } from './network.ts'

/** What a story wants to begin with: `parameters: { sandbox: { signedIn: true } }`. */
export interface SandboxParameters {
  /** Whose data there is: the demo shopper's, or nobody's. @default 'demo' */
  seed?: 'demo' | 'none'
  /** Whether somebody has signed in before the story begins. @default false */
  signedIn?: boolean
  /** On how many other devices they are signed in. @default 0 */
  otherDevices?: number
  /** What goes wrong from then on. */
  faults?: Parameters<Sandbox['faults']['add']>[0][]
}

const phone = '+233244000000'

/** A shopper with a sandbox of their own: the four APIs in this tab, over the kit's own client. */
export class Shopper {
  readonly sandbox: Sandbox
  readonly till: Till

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox
    this.till = openTill(sandbox)
  }

  /** The code in the newest message. */
  readCode(): string {
    return this.sandbox.outbox.list()[0]?.code ?? ''
  }

  /** What the sandbox has seen, as `POST /v1/link/addresses`, oldest first. */
  requests(): string[] {
    return this.sandbox.journal.list().map(({ method, path }) => `${method} ${path.replace('/cimplify', '')}`)
  }

  /** Answers the newest request on the shopper's phone, as a provider's menu does. */
  async answerPhone(action: 'approve' | 'decline'): Promise<void> {
    const phone = 'http://localhost/_sandbox/phone'
    const [prompt]: { id: string }[] = await (await this.sandbox.fetch(phone)).json()
    if (!prompt) throw new Error('The phone shows nothing to answer.')
    const headers = { 'Content-Type': 'application/json' }
    await this.sandbox.fetch(`${phone}/${prompt.id}`, { method: 'POST', headers, body: JSON.stringify({ action }) })
  }

  async signIn(till = this.till): Promise<void> {
    const challenge = await till.linkSession.requestOtp({ type: 'phone', value: phone })
    await till.linkSession.verifyOtp(challenge, this.readCode())
    // A code may be asked for every 30 seconds; the story may want to at once.
    this.sandbox.clock.advance(31)
    this.sandbox.journal.clear()
  }
}

/** A till in this tab. It reaches Imprint as a gateway would: with the merchant's key, which no page ever has. */
function openTill(sandbox: Sandbox): Till {
  const fetch = throughNetwork((request) => sandbox.fetch(request))
  const till = createTill({ cimplifyLink: { url: 'http://sandbox.invalid/cimplify' }, fetch })
  const { session, intents } = till
  const withKey = (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    headers.set('Authorization', 'Bearer imprint_test_sandbox')
    return fetch(url, { ...init, headers })
  }
  const connectionTo = () => ({ baseUrl: 'http://sandbox.invalid/imprint', fetch: withKey })
  const linkedAccount = linkedAccountSource({ connectionTo, session, intents, publicKey: undefined, businessId: null })
  return {
    ...till,
    source: <Source>(make: (wires: Wires) => Source) =>
      // A source is asked for by its own maker.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      Object.is(make, linkedAccountSource) ? (linkedAccount as Source) : till.source(make),
  }
}

/** Opens a sandbox as a story wants it. */
export async function openShopper({
  seed = 'demo',
  signedIn = false,
  otherDevices = 0,
  faults = [],
}: SandboxParameters) {
  const shopper = new Shopper(await createSandbox({ seed }))
  for (let device = 0; device < otherDevices; device += 1) await shopper.signIn(openTill(shopper.sandbox))
  if (signedIn) await shopper.signIn()
  for (const fault of faults) shopper.sandbox.faults.add(fault)
  return shopper
}

/** The shopper of a story, for its `play`. */
export function shopperOf({ loaded }: { loaded: Record<string, unknown> }): Shopper {
  const { shopper } = loaded
  if (shopper instanceof Shopper) return shopper
  throw new Error('This story has no sandbox: give it parameters: { sandbox: {} }.')
}
