// Writes over a network that cuts each of them somewhere: one effect per intent, and nothing lost that was acknowledged.
import { addressBookSource } from './domain/link-address-book.ts'
import { linkSessionSource } from './domain/link-session.ts'
import { createSandbox } from '@tillkit/sandbox'
import { afterEach, expect, test, vi } from 'vitest'
import { createTill } from './create-till.ts'
import { isApiError } from './http/api-error.ts'
import { memoryCustody } from './session/memory-custody.ts'
import { contact } from './test/shopper.ts'

afterEach(() => void vi.useRealTimers())

const api = 'http://sandbox.test/cimplify'
const intents = process.env['TILLKIT_LONG'] === '1' ? 10_000 : 500
/** Addresses that are there at once: more would not fit into an answer. */
const batch = 50

/** Where the line is cut. */
const cutPoints = ['before send', 'mid-request', 'after commit', 'mid-headers', 'mid-body'] as const

/** Chance that comes out the same at every run (mulberry32). */
function createChance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below) | 0
  }
}

async function openShop() {
  const sandbox = await createSandbox()
  const chance = createChance(20_261_121)
  const cuts = new Map<string, number>(cutPoints.map((point) => [point, 0]))
  /** Requests that are still to be cut. */
  const line = { cuts: 0 }

  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    if (line.cuts === 0) return sandbox.fetch(new Request(input, init))
    line.cuts -= 1
    const point = cutPoints[chance(cutPoints.length)] ?? 'before send'
    cuts.set(point, (cuts.get(point) ?? 0) + 1)
    const { headers = {}, method = 'GET', body = null } = init
    const whole = { headers, method, body }
    const lost = new TypeError('Failed to fetch')
    switch (point) {
      case 'before send':
        throw lost
      case 'mid-request':
        // What arrived of it is not all: half a body, or none.
        if (typeof body === 'string') await sandbox.fetch(input, { ...whole, body: body.slice(0, body.length / 2) })
        throw lost
      case 'after commit':
      case 'mid-headers':
        await sandbox.fetch(input, whole)
        throw lost
      case 'mid-body':
        return cutInTheMiddle(await sandbox.fetch(input, whole))
    }
  }
  const till = createTill({ custody: memoryCustody({ cimplifyLink: { url: api } }), fetch })
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  await till.source(linkSessionSource).verifyOtp(challenge, sandbox.outbox.list(contact)[0]?.code ?? '')

  /** What a shopper does: taps, and taps again when told that it is not known whether it worked. */
  async function insist<T>(tap: () => Promise<T>): Promise<T> {
    line.cuts = 1 + chance(5)
    for (;;) {
      const outcome = tap().then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      )
      let done = await Promise.race([outcome, Promise.resolve(null)])
      while (done === null) {
        await vi.advanceTimersByTimeAsync(500)
        done = await Promise.race([outcome, Promise.resolve(null)])
      }
      if ('answer' in done) return done.answer
      if (!isApiError(done.error) || !done.error.outcomeUnknown) throw done.error
    }
  }
  return { till, cuts, insist }
}

/** As a connection that ends while the body comes in; an answer without one is cut before it is complete. */
async function cutInTheMiddle(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length === 0) throw new TypeError('terminated')
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.slice(0, bytes.length / 2)),
    pull: (controller) => controller.error(new TypeError('terminated')),
  })
  return new Response(body, { status: response.status, headers: response.headers })
}

test(`${intents} keyed writes, each cut one to five times: one effect each`, { timeout: 600_000 }, async () => {
  const { till, cuts, insist } = await openShop()
  const addresses = till.source(addressBookSource)
  const [home] = await addresses.list()
  if (!home) throw new Error('The demo shopper needs an address.')
  const before = (await addresses.list()).map(({ id }) => id)
  const uses = async () => (await addresses.list()).find(({ id }) => id === home.id)?.usageCount ?? 0
  vi.useFakeTimers()

  let done = 0
  let used = await uses()
  while (done < intents) {
    const labels = Array.from({ length: batch }, (_nothing, index) => `Place ${done + index}`)
    const draft = { line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' }
    const acknowledged: string[] = []
    for (const label of labels) acknowledged.push((await insist(() => addresses.add({ ...draft, label }))).id)
    const added = (await addresses.list()).filter(({ id }) => !before.includes(id))
    expect(added.map(({ label }) => label)).toEqual(labels)
    expect(added.map(({ id }) => id)).toEqual(acknowledged)

    for (const address of added) {
      await insist(() => addresses.edit(address, { city: 'Tema' }))
      await insist(() => addresses.recordUse?.(home) ?? Promise.resolve())
      used += 1
    }
    const changed = (await addresses.list()).filter(({ id }) => !before.includes(id))
    expect(changed.map(({ city }) => city)).toEqual(labels.map(() => 'Tema'))
    expect(await uses()).toBe(used)

    for (const address of changed) await insist(() => addresses.remove(address))
    expect((await addresses.list()).map(({ id }) => id)).toEqual(before)
    done += 4 * batch
  }
  expect(Math.min(...cuts.values())).toBeGreaterThan(intents / 5)
  console.log(`${done} keyed writes, one effect each; cut ${Array.from(cuts, (pair) => pair.join(' ')).join(', ')}`)
})
