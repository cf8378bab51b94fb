import type { Row } from '../print-table.ts'
import { compare, load, type Shot } from './load.ts'
import { startBare, startSandbox } from './server-process.ts'
import { placeOrder, setUpScenario, signIn } from './shopper.ts'

const requests = 2_000
/** Of writes there are fewer: they let the account grow. */
const rounds = { read: 15, write: 5 }
const address = { label: 'Home', street_address: '12 Independence Ave', city: 'Accra', region: 'Greater Accra' }

/** What a request costs, against a route that does nothing on the same server. */
export async function measureRequests(data: string): Promise<Row[]> {
  const bare = await startBare()
  const sandbox = await startSandbox(data)
  const headers = await signIn(sandbox.url)
  const link = '/cimplify/v1/link'
  const orders = '/cimplify/api/v1/orders'
  let keys = 0

  const readData: Shot = { method: 'GET', path: `${link}/data`, headers }
  const create = (): Shot => {
    keys += 1
    return {
      method: 'POST',
      path: `${link}/addresses`,
      headers: { ...headers, 'Idempotency-Key': `k${keys}` },
      body: address,
    }
  }
  const bareGet = () => load(bare, requests, () => ({ method: 'GET', path: '/' }))
  const barePost = () => load(bare, requests, () => ({ method: 'POST', path: '/', body: address }))

  const read = await compare(rounds.read, () => load(sandbox, requests, () => readData), bareGet)
  const mixed = await load(sandbox, requests * 2, (index) => {
    if (index % 4 === 0) return create()
    return index % 4 === 1
      ? { method: 'GET', path: `${orders}?limit=20`, headers }
      : { ...readData, path: `${link}/profile` }
  })
  const written = await compare(rounds.write, () => load(sandbox, requests, create), barePost)

  const few = await signIn(sandbox.url, '+233200000020')
  for (let number = 0; number < 20; number += 1) await placeOrder(sandbox.url, few)
  const many = await signIn(sandbox.url, await setUpScenario(sandbox.url, 'huge-account'))
  const page = (of: typeof few) => () =>
    load(sandbox, requests / 2, () => ({ method: 'GET', path: `${orders}?limit=20`, headers: of }))
  const paged = await compare(rounds.read, page(many), page(few))

  await Promise.all([bare.stop(), sandbox.stop()])
  const against = (what: string, { perCpuSecond, ratio, wholeRatio }: typeof read, target: string): Row[] => [
    { what: `S1 ${what}`, figure: `${Math.round(perCpuSecond)} per CPU second` },
    { what: '   against a bare Hono route: the server alone', figure: ratio.toFixed(2), target },
    { what: '   against a bare Hono route: server and caller', figure: wholeRatio.toFixed(2), target },
  ]
  return [
    ...against('GET /v1/link/data', read, '≥ 0.25'),
    ...against('POST /v1/link/addresses, keyed and durable', written, '≥ 0.22'),
    { what: 'S2 a page of 20 orders out of 10,000 against 20', figure: paged.ratio.toFixed(2), target: '≥ 0.9' },
    {
      what: 'mixed requests, one in four a durable write',
      figure: `${Math.round(mixed.perSecond)} per second`,
      target: '≥ 500',
    },
  ]
}
