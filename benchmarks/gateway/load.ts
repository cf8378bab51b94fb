import { drawChart } from '../chart/draw-chart.ts'
import type { Row } from '../print-table.ts'
import { openConnection } from './connection.ts'
import { quantile } from './quantile.ts'
import { writeRequest } from './write-request.ts'
import { signInAll } from './shoppers.ts'
import { startProcess, type MeasuredProcess } from './start-process.ts'

const crowds = [1, 4, 16, 64, 256]
const seconds = 3

/** So many shoppers who each ask again as soon as they are answered. */
async function crowd(url: string, size: number, requestOf: (at: number) => string) {
  const times: number[] = []
  const until = performance.now() + seconds * 1000
  const shopper = async () => {
    const connection = openConnection(url)
    await connection.opened
    while (performance.now() < until) {
      const asked = performance.now()
      await connection.ask(requestOf(times.length))
      times.push(performance.now() - asked)
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: size }, shopper))
  return { perSecond: times.length / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

/** What a request takes as more and more shoppers ask at once. Draws it too. */
export async function measureLoad(upstream: MeasuredProcess): Promise<Row[]> {
  const gateway = await startProcess('gateway-process.ts', upstream.url)
  const requests = (await signInAll(gateway.url, 500)).map(writeRequest)
  const requestOf = (at: number) => requests[at % requests.length] ?? ''
  await crowd(gateway.url, 16, requestOf)
  const figures: { size: number; perSecond: number; p50: number; p99: number }[] = []
  for (const size of crowds) figures.push({ size, ...(await crowd(gateway.url, size, requestOf)) })
  await gateway.stop()
  await drawChart('gateway-load.svg', {
    title: 'The gateway under load',
    x: 'shoppers who ask without a pause',
    y: 'milliseconds for an answer',
    lines: [
      { name: 'one in a hundred takes longer (p99)', points: figures.map(({ size, p99 }) => [size, p99]) },
      { name: 'half take longer (p50)', points: figures.map(({ size, p50 }) => [size, p50]) },
    ],
  })
  return figures.map(({ size, perSecond, p50, p99 }) => ({
    what: `${size} at once: p50, p99`,
    figure: `${p50.toFixed(1)}, ${p99.toFixed(1)} ms, ${Math.round(perSecond)} per second`,
  }))
}
