import { createTill, type Till } from '@tillkit/client'
import { createSandbox, type Sandbox } from '@tillkit/sandbox'
import { throughNetwork } from './network.ts'

/** What a story wants to begin with: `parameters: { sandbox: { signedIn: true } }`. */
export interface SandboxParameters {
  /** Whose data there is: the demo shopper's, or nobody's. @default 'demo' */
  seed?: 'demo' | 'none'
  /** Whether somebody has signed in before the story begins. @default false */
  signedIn?: boolean
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
    this.till = createTill({
      cimplifyLink: { url: 'http://sandbox.invalid/cimplify' },
      fetch: throughNetwork((request) => sandbox.fetch(request)),
    })
  }

  /** The code in the newest message. */
  readCode(): string {
    return this.sandbox.outbox.list()[0]?.code ?? ''
  }

  /** What the sandbox has seen, as `POST /v1/link/addresses`, oldest first. */
  requests(): string[] {
    return this.sandbox.journal.list().map(({ method, path }) => `${method} ${path.replace('/cimplify', '')}`)
  }

  async signIn(): Promise<void> {
    const challenge = await this.till.linkSession.requestOtp({ type: 'phone', value: phone })
    await this.till.linkSession.verifyOtp(challenge, this.readCode())
    // A code may be asked for every 30 seconds; the story may want to at once.
    this.sandbox.clock.advance(31)
    this.sandbox.journal.clear()
  }
}

/** Opens a sandbox as a story wants it. */
export async function openShopper({ seed = 'demo', signedIn = false, faults = [] }: SandboxParameters) {
  const shopper = new Shopper(await createSandbox({ seed }))
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
