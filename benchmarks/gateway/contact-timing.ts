import { Agent } from 'node:http'
import type { Row } from '../print-table.ts'
import { signIn } from '../sandbox/shopper.ts'
import { quantile } from './quantile.ts'
import { send } from './send.ts'
import { page } from './shoppers.ts'
import { startProcess } from './start-process.ts'

const contacts = 50
const rounds = 6

/** Whether the time that asking for a code takes tells who has an account (C9). Most of it is the API's own. */
export async function measureContactTiming(): Promise<Row[]> {
  const sandbox = await startProcess('sandbox-process.ts')
  const gateway = await startProcess('gateway-process.ts', `${sandbox.url}/cimplify`)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const known = Array.from({ length: contacts }, (_, at) => `+233${244_100_000 + at}`)
  for (const phone of known) await signIn(sandbox.url, phone)

  async function timed(contact: string): Promise<number> {
    const body = { contact, contact_type: 'phone' }
    const shot = { method: 'POST', path: '/v1/link/auth/request-otp', headers: page, body } as const
    const { status, milliseconds } = await send(gateway.url, agent, shot)
    if (status !== 200) throw new Error(`Asking for a code was answered with ${status}.`)
    return milliseconds
  }
  // A code for one number may be asked for again after half a minute.
  const waitAMinute = () =>
    fetch(`${sandbox.url}/_sandbox/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ advance_seconds: 60 }),
    })

  const times = { known: Array<number>(), unknown: Array<number>() }
  for (let round = 0; round < rounds; round += 1) {
    await waitAMinute()
    for (const [at, phone] of known.entries()) {
      const ofKnown = await timed(phone)
      const ofUnknown = await timed(`+233${244_200_000 + at}`)
      if (round === 0) continue
      times.known.push(ofKnown)
      times.unknown.push(ofUnknown)
    }
  }
  agent.destroy()
  await Promise.all([gateway.stop(), sandbox.stop()])
  const difference = Math.abs(quantile(times.known, 0.5) - quantile(times.unknown, 0.5))
  return [
    {
      what: 'F9 p50 to ask for a code, known contact against unknown',
      figure: `${difference.toFixed(2)} ms`,
      target: '< 5 ms',
    },
  ]
}
