import type { Row } from '../print-table.ts'
import { openConnection, type Connection } from './connection.ts'
import { signInAll } from './shoppers.ts'
import { startProcess, type MeasuredProcess } from './start-process.ts'
import { writeRequest } from './write-request.ts'

const capacitySeconds = 4
const floodSeconds = 8
const times = 3
/** Connections of shoppers, or of a proxy in front, that stand already: each waits for one answer at a time. */
const connections = 4_000

/** How much is answered in a second when there is always more. */
async function measureCapacity(url: string, requestOf: (at: number) => string): Promise<number> {
  let answered = 0
  const until = performance.now() + capacitySeconds * 1000
  const worker = async () => {
    const connection = openConnection(url)
    while (performance.now() < until) {
      await connection.ask(requestOf(answered))
      answered += 1
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: 64 }, worker))
  return answered / capacitySeconds
}

/** A few at a time: a system drops those that it has no room to greet. */
async function openAll(url: string): Promise<Connection[]> {
  const all: Connection[] = []
  while (all.length < connections) {
    const few = Array.from({ length: 100 }, () => openConnection(url))
    await Promise.all(few.map(({ opened }) => opened))
    all.push(...few)
  }
  return all
}

/** Comes at that pace whether or not anything is answered, and tells what came back. */
async function flood(url: string, perSecond: number, requestOf: (at: number) => string) {
  const seen = { served: 0, shed: 0, shedWithoutTime: 0, other: 0, lost: 0 }
  const all = await openAll(url)
  const idle = [...all]
  const open = new Set<Promise<void>>()

  async function shoot(at: number) {
    // The one that rested longest: a server closes those that rest for long.
    const used = idle.shift()
    if (!used) {
      seen.lost += 1
      return
    }
    const answered = await used.ask(requestOf(at))
    if (answered) idle.push(used)
    if (answered?.status === 200) seen.served += 1
    else if (answered?.status !== 503) seen.other += 1
    else if (answered.saysWhen) seen.shed += 1
    else seen.shedWithoutTime += 1
  }

  const started = performance.now()
  for (let sent = 0; sent < floodSeconds * perSecond;) {
    const due = Math.min(floodSeconds, (performance.now() - started) / 1000) * perSecond
    for (; sent < due; sent += 1) {
      const shot = shoot(sent).finally(() => open.delete(shot))
      open.add(shot)
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const seconds = (performance.now() - started) / 1000
  const ended = performance.now()
  const recovered = await recover(url, requestOf, ended)
  await Promise.all(open)
  for (const each of all) each.close()
  return { ...seen, seconds, recovered }
}

/** Seconds until an ordinary visitor's requests are all served again. */
async function recover(url: string, requestOf: (at: number) => string, ended: number): Promise<number> {
  const visitor = openConnection(url)
  let since: number | undefined
  for (let inRow = 0; inRow < 50;) {
    const asked = performance.now()
    const answered = await visitor.ask(requestOf(inRow))
    const isWell = answered?.status === 200 && performance.now() - asked < 100
    if (!isWell) inRow = 0
    else {
      if (inRow === 0) since = performance.now()
      inRow += 1
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  visitor.close()
  return ((since ?? Number.NaN) - ended) / 1000
}

/** Three times what it can take: whether it says so, and how soon it is well again. */
export async function measureOverload(upstream: MeasuredProcess): Promise<Row[]> {
  const gateway = await startProcess('gateway-process.ts', upstream.url)
  // The API beside it, so that the other core is for those who ask.
  for (const each of [gateway, upstream]) each.pin(0)
  const requests = (await signInAll(gateway.url, 500)).map(writeRequest)
  const requestOf = (at: number) => requests[at % requests.length] ?? ''
  const capacity = await measureCapacity(gateway.url, requestOf)
  const { served, shed, shedWithoutTime, other, lost, seconds, recovered } = await flood(
    gateway.url,
    capacity * times,
    requestOf,
  )
  await gateway.stop()
  const all = served + shed + shedWithoutTime + other + lost
  return [
    { what: 'what it can take, with the API on the same core', figure: `${Math.round(capacity)} per second` },
    { what: 'asked then', figure: `${Math.round(all / seconds)} per second`, target: `${times} times` },
    { what: 'served', figure: `${Math.round(served / seconds)} per second` },
    { what: 'asked to come back, with Retry-After', figure: `${Math.round(shed / seconds)} per second` },
    { what: 'answered otherwise or cut', figure: String(shedWithoutTime + other), target: '0' },
    { what: `found all ${connections} connections waiting`, figure: `${Math.round(lost / seconds)} per second` },
    { what: 'well again after', figure: `${recovered.toFixed(1)} s`, target: '≤ 5 s' },
  ]
}
