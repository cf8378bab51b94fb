import { Agent } from 'node:http'
import type { Row } from '../print-table.ts'
import { quantile } from './quantile.ts'
import { send, type Shot } from './send.ts'
import { readData, signInAll } from './shoppers.ts'
import { startProcess, type MeasuredProcess } from './start-process.ts'

const rounds = 9
const requests = 2_000
/** More than the gateway remembers cookies of, so that it opens every one. */
const strangers = 2_000
const regulars = 500

/** One server under one load. */
interface Loaded {
  readonly server: MeasuredProcess
  /** Whose requests they are, in turn. */
  readonly shoppers: readonly Shot['headers'][]
  readonly p50: number[]
  readonly p99: number[]
  readonly perCpuSecond: number[]
}

const loadOn = (server: MeasuredProcess, shoppers: readonly Shot['headers'][]): Loaded => ({
  server,
  shoppers,
  p50: [],
  p99: [],
  perCpuSecond: [],
})

/** Requests after each other, so many at once, and how long each took. */
async function shoot({ server, shoppers }: Loaded, atOnce: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const times: number[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < requests; at = next++) {
      const { status, milliseconds } = await send(server.url, agent, readData(shoppers[at % shoppers.length] ?? {}))
      if (status !== 200) throw new Error(`A request was answered with ${status}.`)
      times.push(milliseconds)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  agent.destroy()
  return times
}

async function measure(loaded: Loaded) {
  const times = await shoot(loaded, 1)
  loaded.p50.push(quantile(times, 0.5))
  loaded.p99.push(quantile(times, 0.99))
  const before = await loaded.server.usage()
  await shoot(loaded, 8)
  const after = await loaded.server.usage()
  loaded.perCpuSecond.push(requests / (after.cpuSeconds - before.cpuSeconds))
}

/** The middle one of the rounds: what else ran during one of them counts for nothing. */
const middle = (values: readonly number[]) => quantile(values, 0.5)
const between = (one: readonly number[], other: readonly number[], figure: (one: number, other: number) => number) =>
  middle(one.map((value, round) => figure(value, other[round] ?? Number.NaN)))
const milliseconds = (time: number) => `${time < 0 ? '' : '+'}${time.toFixed(2)} ms`

function rowsOf(name: string, gateway: Loaded, proxy: Loaded): Row[] {
  const p50 = between(gateway.p50, proxy.p50, (one, other) => one - other)
  const speed = between(gateway.perCpuSecond, proxy.perCpuSecond, (one, other) => one / other)
  const p99 = between(gateway.p99, proxy.p99, (one, other) => one / other)
  return [
    { what: `S3 p50 over a pass-through, ${name}`, figure: milliseconds(p50), target: '≤ +0.25 ms' },
    { what: 'S3 requests per CPU second, as a ratio', figure: speed.toFixed(2), target: '≥ 0.65' },
    { what: 'S3 p99, as a ratio', figure: p99.toFixed(2), target: '≤ 1.25' },
  ]
}

/** What the gateway costs beside a server that does nothing but pass on, for cookies that it saw lately and for others. */
export async function measureAgainstProxy(upstream: MeasuredProcess): Promise<Row[]> {
  const gateway = await startProcess('gateway-process.ts', upstream.url)
  const proxy = await startProcess('proxy-process.ts', upstream.url)
  const everyone = await signInAll(gateway.url, strangers)
  const known = loadOn(gateway, everyone.slice(0, regulars))
  const unknown = loadOn(gateway, everyone)
  const bare = loadOn(proxy, everyone)
  const all = [known, unknown, bare]
  // The first round warms up.
  for (const each of all) await shoot(each, 8)
  for (let round = 0; round < rounds; round += 1) for (const each of all) await measure(each)
  await Promise.all([gateway.stop(), proxy.stop()])
  const absolute = [known, unknown, bare].map(({ perCpuSecond }) => Math.round(middle(perCpuSecond)))
  return [
    ...rowsOf('cookies seen within 10 s', known, bare),
    ...rowsOf('cookies not seen', unknown, bare),
    { what: 'requests per CPU second: seen, not seen, pass-through', figure: absolute.join(', ') },
  ]
}
