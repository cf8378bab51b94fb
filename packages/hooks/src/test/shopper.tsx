import { configure } from '@testing-library/react'
import { linkSessionSource, createTill, memoryCustody, type Contact, type Till } from '@tillkit/client'
import { createSandbox } from '@tillkit/sandbox'
import type { ReactNode } from 'react'
import { TillProvider } from '../till-provider.tsx'

const origin = 'http://sandbox.test'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

/** The network between phone and API: passes a request on, or makes of it what it wants. */
export type Network = (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>

/** Ama's phone and a sandbox of its own, in this process: no port, no mock. */
export async function createShopper(network: Network = (request, pass) => pass(request)) {
  const sandbox = await createSandbox()
  /** What the kit sent, as `GET /v1/link/data`, oldest first. */
  const sent: string[] = []
  const openPage = () =>
    createTill({
      custody: memoryCustody({
        cimplifyLink: { url: `${origin}/cimplify` },
        cimplifyOrders: { url: `${origin}/cimplify`, publicKey: 'pk_test_sandbox' },
      }),
      businessId: 'bus_sandbox',
      fetch: (input, init) => {
        const request = new Request(input, init)
        sent.push(`${request.method} ${new URL(request.url).pathname.replace('/cimplify', '')}`)
        return network(request, (passed) => sandbox.fetch(passed))
      },
    })

  const till = openPage()

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
  const readCode = async (to: string = contact.value) => {
    const messages = (await control('GET', `outbox?contact=${encodeURIComponent(to)}`)) as { code: string }[]
    return messages[0]?.code ?? ''
  }
  const signIn = async (page = till, who: Contact = contact) => {
    const challenge = await page.source(linkSessionSource).requestOtp(who)
    await page.source(linkSessionSource).verifyOtp(challenge, await readCode(who.value))
    sent.length = 0
  }

  /** Ama's other phone, a minute later. */
  const signInElsewhere = async () => {
    await control('POST', 'clock', { advance_seconds: 60 })
    const page = openPage()
    await signIn(page)
    return page
  }

  /** Lets something go wrong with the next requests. */
  const strike = (path: string, fault: object, times = 1) => control('POST', 'faults', { path, fault, times })
  /** What a merchant's checkout does: an order of 13.06 cedis, with a prompt on Ama's phone. */
  const checkout = async () => {
    const placed = (await control('POST', 'orders', basket)) as { order_id: string; bill_token: string }
    return { id: placed.order_id, access: { as: 'guest', billToken: placed.bill_token } as const }
  }
  /** What Ama does with the newest prompt on her phone. */
  const answerPrompt = async (action: 'approve' | 'decline' | 'ignore', number: string = contact.value) => {
    const prompts = (await control('GET', `phone?number=${encodeURIComponent(number)}`)) as { id: string }[]
    await control('POST', `phone/${prompts.at(-1)?.id}`, { action })
  }

  return {
    till,
    openPage,
    strike,
    sandbox,
    sent,
    contact,
    control,
    readCode,
    signIn,
    signInElsewhere,
    checkout,
    answerPrompt,
    wrapper: strict(till),
    wrapperOf: strict,
  }
}

const basket = {
  items: [{ product_id: 'prod_1', product_name: 'Espresso', variant_name: 'Double', quantity: 2, unit_price: '6.00' }],
  order_type: 'delivery',
  tax_amount: '1.06',
  payment: { method: 'mobile_money', phone_number: '+233244000000', provider: 'mtn' },
}

/** A page with a till, under StrictMode: effects that run twice are where double requests come from. */
export const strict =
  (till: Till) =>
  ({ children }: { readonly children: ReactNode }) => <TillProvider till={till}>{children}</TillProvider>
