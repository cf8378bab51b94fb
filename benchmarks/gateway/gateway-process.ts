import { createServer } from 'node:http'
import { createGateway } from '@tillkit/gateway'
import { toNodeHandler } from '@tillkit/gateway/node'
import { reportUsage } from './report-usage.ts'

const [upstream = ''] = process.argv.slice(2)
// The benchmark is one device that asks for every shopper's code.
const many = 10_000_000
const gateway = createGateway({
  cimplifyLink: { url: upstream },
  secrets: [{ id: 'benchmark', key: Buffer.alloc(32, 'benchmark').toString('base64url') }],
  limits: {
    sends: many,
    sendsPerContact: many,
    sendsPerAddressBlock: many,
    sendsPerNumberBlock: many,
    sendsInTotal: many,
    guesses: many,
    guessesPerAddressBlock: many,
    guessesInTotal: many,
  },
  // As a shop would have it, without the terminal's own pace.
  log: (entry) => void JSON.stringify(entry),
})
const server = createServer(toNodeHandler(gateway))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) reportUsage(`http://127.0.0.1:${address.port}`)
})
