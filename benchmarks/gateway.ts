import { parseArgs } from 'node:util'
import { measureAgainstProxy } from './gateway/against-proxy.ts'
import { measureContactTiming } from './gateway/contact-timing.ts'
import { measureLoad } from './gateway/load.ts'
import { measureOverload } from './gateway/overload.ts'
import { startProcess } from './gateway/start-process.ts'
import { measureSteady } from './gateway/steady.ts'
import { printTable } from './print-table.ts'

/** How long the steady load lasts: `pnpm bench gateway --minutes=10`. */
function readMinutes(): number {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } }, strict: false })
  const minutes = Number(values.minutes)
  if (minutes > 0) return minutes
  throw new Error('--minutes takes a number above 0.')
}

/** The gateway in a process of its own, between its API and its shoppers: what it costs, and what it bears. */
export async function benchGateway(): Promise<void> {
  const minutes = readMinutes()
  const upstream = await startProcess('upstream-process.ts')
  try {
    printTable('The gateway, beside a pass-through proxy', await measureAgainstProxy(upstream))
    printTable(`The gateway for ${minutes} min`, await measureSteady(upstream, minutes))
    printTable('The gateway, asked by more and more at once', await measureLoad(upstream))
    printTable('The gateway at three times what it can take', await measureOverload(upstream))
    printTable('The gateway, asked for codes', await measureContactTiming())
  } finally {
    await upstream.stop()
  }
}
