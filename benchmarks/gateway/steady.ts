import { Agent } from 'node:http'
import type { Row } from '../print-table.ts'
import { quantile } from './quantile.ts'
import { send, type Shot } from './send.ts'
import { readData, signInAll } from './shoppers.ts'
import { startProcess, type MeasuredProcess } from './start-process.ts'

const perSecond = 300
const tick = 20
const warmUpSeconds = 10
const address = { label: 'Home', street_address: '12 Independence Ave', city: 'Accra', region: 'Greater Accra' }

/** Nine reads, then something that is saved. */
const shotOf = (headers: Shot['headers'], at: number): Shot =>
  at % 10 === 9
    ? {
        method: 'POST',
        path: '/v1/link/addresses',
        headers: { ...headers, 'Idempotency-Key': `address-${at}` },
        body: address,
      }
    : readData(headers)

/** Sends at that pace whatever comes back. Answers how long each request took, and with what status it went wrong, 0 for none. */
async function keepPace(url: string, shoppers: readonly Shot['headers'][], seconds: number) {
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  const open = new Set<Promise<void>>()
  const errors: number[] = []
  const shoot = async (at: number) => {
    const { status, milliseconds } = await send(url, agent, shotOf(shoppers[at % shoppers.length] ?? {}, at))
    times.push(milliseconds)
    if (status !== 200) errors.push(status)
  }
  const started = performance.now()
  for (let sent = 0; sent < seconds * perSecond;) {
    const due = Math.min(seconds, (performance.now() - started) / 1000) * perSecond
    for (; sent < due; sent += 1) {
      const shot = shoot(sent).finally(() => open.delete(shot))
      open.add(shot)
    }
    await new Promise((resolve) => setTimeout(resolve, tick))
  }
  await Promise.all(open)
  agent.destroy()
  return { times, errors }
}

/** An ordinary day's pace on one core, for long enough to see whether anything is lost or piles up. */
export async function measureSteady(upstream: MeasuredProcess, minutes: number): Promise<Row[]> {
  const gateway = await startProcess('gateway-process.ts', upstream.url)
  const isPinned = gateway.pin(0)
  const shoppers = await signInAll(gateway.url, 1_000)
  await keepPace(gateway.url, shoppers, warmUpSeconds)
  const before = await gateway.held()
  const { times, errors } = await keepPace(gateway.url, shoppers, minutes * 60)
  const after = await gateway.held()
  await gateway.stop()
  const where = isPinned ? 'on one core' : 'on any core'
  const busy = (after.cpuSeconds - before.cpuSeconds) / (minutes * 60)
  return [
    {
      what: `errors in ${times.length} requests, ${perSecond} per second ${where}`,
      figure: errors.length === 0 ? '0' : `${errors.length}, with ${[...new Set(errors)].join(', ')}`,
      target: '0',
    },
    { what: 'of the core', figure: `${Math.round(busy * 100)} %` },
    { what: 'p50, p99', figure: [0.5, 0.99].map((share) => `${quantile(times, share).toFixed(1)} ms`).join(', ') },
    {
      what: `heap after ${warmUpSeconds} s and at the end`,
      figure: `${before.heap.toFixed(1)}, ${after.heap.toFixed(1)} MB`,
      target: 'flat',
    },
    {
      what: 'memory of the process, likewise',
      figure: `${Math.round(before.memory)}, ${Math.round(after.memory)} MB`,
      target: 'flat',
    },
  ]
}
