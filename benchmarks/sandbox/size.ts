import { join } from 'node:path'
import type { Row } from '../print-table.ts'
import { load } from './load.ts'
import { startSandbox } from './server-process.ts'
import { setUpScenario, signIn } from './shopper.ts'

const milliseconds = (time: number) => `${Math.round(time)} ms`

/** How soon it starts with nothing and with 100,000 orders, and what memory a huge account takes. */
export async function measureSize(folder: string): Promise<Row[]> {
  const data = join(folder, 'size')
  const empty = await startSandbox(data)
  const { megabytes: atFirst } = await empty.usage()

  const started = performance.now()
  const phone = await setUpScenario(empty.url, 'huge-account')
  const setUpIn = performance.now() - started
  await empty.stop()

  const huge = await startSandbox(data)
  const headers = await signIn(huge.url, phone)
  await load(huge, 20, () => ({ method: 'GET', path: '/cimplify/v1/link/data', headers }))
  await load(huge, 20, () => ({ method: 'GET', path: '/cimplify/v1/link/orders', headers }))
  const { megabytes: withHuge } = await huge.usage()
  for (let more = 0; more < 9; more += 1) await setUpScenario(huge.url, 'huge-account')
  await huge.stop()

  const full = await startSandbox(data)
  await full.stop()
  return [
    { what: 'start with nothing there', figure: milliseconds(empty.startedIn), target: '< 1000 ms' },
    { what: 'start with 100,000 orders', figure: milliseconds(full.startedIn), target: '< 3000 ms' },
    {
      what: 'set up a huge account: 2,000 addresses, 10,000 orders',
      figure: milliseconds(setUpIn),
      target: '< 3000 ms',
    },
    { what: 'memory at first', figure: `${Math.round(atFirst)} MB` },
    {
      what: 'memory after reading a huge account 40 times, 8 at once',
      figure: `${Math.round(withHuge)} MB`,
      target: '< 200 MB',
    },
  ]
}
