import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createKeyedWriter } from './test/keyed-writer.ts'
import { repetitions } from './test/long-run.ts'
import { startCli, type CliProcess } from './test/start-cli.ts'
import { dataOf, link, visitUrl } from './test/visitor.ts'

let data: string
let cli: CliProcess | undefined
const start = async () => (cli = await startCli('--port', '0', '--data', data))
const kill = async () => {
  cli?.child.kill('SIGKILL')
  await cli?.exited
}
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tillkit-sandbox-'))
})
afterEach(async () => {
  await kill()
  await rm(data, { recursive: true, force: true })
})

const rounds = repetitions(20, 100)
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test(
  `what was answered survives kill -9 in ${rounds} of ${rounds} rounds, once each`,
  { timeout: 300_000 },
  async () => {
    const first = await start()
    const { token } = await visitUrl(first.url).signIn()
    const writer = createKeyedWriter(token)
    let cutOff = 0

    for (let round = 0; round < rounds; round += 1) {
      const { url } = round === 0 ? first : await start()
      cutOff += await writer.sendUnanswered(url)
      const { now, before } = await writer.compareLast(url, 5)
      expect(now).toEqual(before)

      const cut = writer.writeUntilCut(url)
      await wait(Math.random() * 80)
      await kill()
      await cut
    }

    const { url } = await start()
    cutOff += await writer.sendUnanswered(url)
    // Without any, the moments were badly chosen.
    expect(cutOff).toBeGreaterThan(rounds / 4)

    const visitor = visitUrl(url)
    const addresses = dataOf(
      cimplifyLink.addresses.list.response!,
      await visitor.send('GET', `${link}/addresses`, { token }),
    )
    const wanted = writer.intents.filter(({ path }) => path.endsWith('/addresses')).map(({ key }) => key)
    const saved = addresses.map(({ label }) => label).filter((label) => label.startsWith('intent-'))
    expect(saved.toSorted()).toEqual(wanted.toSorted())

    const orders = dataOf(cimplifyLink.orders.list.response!, await visitor.send('GET', `${link}/orders`, { token }))
    const cancelled = orders.filter(({ status }) => status === 'cancelled').map(({ id }) => id)
    expect(cancelled).toEqual(expect.arrayContaining(writer.placed))
    // Also those whose answer was lost are whole, or not there at all.
    for (const { items, total_price: total } of orders)
      expect([items.length > 0, total]).toEqual([true, expect.any(String)])
  },
)
