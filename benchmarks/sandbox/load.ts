import { Agent, request } from 'node:http'
import type { ServerProcess } from './server-process.ts'

/** One request of a load. */
export interface Shot {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

/** How fast a server was. */
export interface Speed {
  /** For each second that the server has worked. */
  readonly perCpuSecond: number
  /** For each second that the server and its caller have worked. */
  readonly perWholeCpuSecond: number
  readonly perSecond: number
}

const atOnce = 8
/** Rounds that do not count. */
const warmUps = 5

/** Sends so many requests, a few at a time, and answers how fast they came back. */
export async function load(server: ServerProcess, count: number, shot: (index: number) => Shot): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let next = 0
  const worker = async () => {
    for (let index = next++; index < count; index = next++) await send(server.url, agent, shot(index))
  }
  const before = await server.usage()
  const ownBefore = process.cpuUsage()
  const started = performance.now()
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - started) / 1000
  const own = process.cpuUsage(ownBefore)
  const cpuSeconds = (await server.usage()).cpuSeconds - before.cpuSeconds
  agent.destroy()
  return {
    perCpuSecond: count / cpuSeconds,
    perWholeCpuSecond: count / (cpuSeconds + (own.user + own.system) / 1e6),
    perSecond: count / seconds,
  }
}

/** The medians of a few rounds in which two loads take turns: what else runs on the machine troubles both. */
export async function compare(rounds: number, one: () => Promise<Speed>, other: () => Promise<Speed>) {
  const pairs: { one: Speed; other: Speed }[] = []
  // The first warm up: what V8 compiles for good it compiles after ten thousand requests or so.
  for (let round = -warmUps; round < rounds; round += 1) {
    const pair = { one: await one(), other: await other() }
    if (round >= 0) pairs.push(pair)
  }
  return {
    perCpuSecond: median(pairs.map((pair) => pair.one.perCpuSecond)),
    ratio: median(pairs.map((pair) => pair.one.perCpuSecond / pair.other.perCpuSecond)),
    wholeRatio: median(pairs.map((pair) => pair.one.perWholeCpuSecond / pair.other.perWholeCpuSecond)),
  }
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((smaller, larger) => smaller - larger)[Math.floor(numbers.length / 2)] ?? Number.NaN

function send(url: string, agent: Agent, { method, path, headers, body }: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body)
    const json = text === '' ? {} : { 'Content-Type': 'application/json', 'Content-Length': String(text.length) }
    const sent = request(url + path, { method, agent, headers: { ...headers, ...json } }, (response) => {
      response.resume()
      response.once('end', () => {
        if ((response.statusCode ?? 0) < 300) resolve()
        else reject(new Error(`${method} ${path} was answered with ${response.statusCode}.`))
      })
    })
    sent.once('error', reject)
    sent.end(text)
  })
}
