// One gateway in a process of its own, as a shop that has several runs them. `gateway-processes.ts` starts it.
import { createServer } from 'node:http'
import { createClient } from 'redis'
import { createGateway } from '../gateway.ts'
import { toNodeHandler } from '../node.ts'
import { redisStore } from '../redis.ts'
import { testSecret } from './shop.ts'

const [upstream = '', redis = ''] = process.argv.slice(2)
const clock = { ahead: 0 }
const client = createClient({ url: redis, disableOfflineQueue: true })
client.on('error', () => undefined)
await client.connect()

const gateway = createGateway({
  cimplifyLink: { url: upstream },
  secrets: [testSecret],
  store: redisStore(client),
  now: () => Date.now() + clock.ahead,
})

process.on('message', (milliseconds) => {
  clock.ahead += Number(milliseconds)
  process.send?.('later')
})
process.on('disconnect', () => process.exit())
const server = createServer(toNodeHandler(gateway))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
