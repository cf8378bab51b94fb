import { createSandbox } from '@tillkit/sandbox'
import { expect, test } from 'vitest'
import { openBrowser } from './test/browser.ts'
import { contact, openShop } from './test/shop.ts'

test('against the strict sandbox: five tabs, three calls each, two instances, four lifetimes, nobody signed out', async () => {
  const sandbox = await createSandbox()
  const skipped = { milliseconds: 0 }
  const operations: string[] = []
  const { gateways } = openShop({
    cimplifyLink: { url: 'https://sandbox.example/cimplify' },
    now: () => Date.now() + skipped.milliseconds,
    fetch: (request) => {
      operations.push(`${request.method} ${new URL(request.url).pathname}`)
      return sandbox.fetch(request)
    },
  })
  const browser = openBrowser(gateways[0])
  await browser.send('POST', '/v1/link/auth/request-otp', { body: contact })
  const outbox = await sandbox.fetch(new Request('https://sandbox.example/_sandbox/outbox?contact=%2B233244000000'))
  const code = /"code":\s*"(\d{6})"/.exec(await outbox.text())?.[1]
  await browser.send('POST', '/v1/link/auth/verify-otp', { body: { ...contact, otp_code: code } })

  for (let lifetime = 1; lifetime <= 4; lifetime += 1) {
    sandbox.clock.advance(16 * 60)
    // The odd times the gateway's clock stands still, and only a 401 tells that the bearer is old.
    if (lifetime % 2 === 0) skipped.milliseconds += 16 * 60_000
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, call) =>
        browser.sendOnly('GET', '/v1/link/data', { gateway: gateways[call % 2 === 0 ? 0 : 1] }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200))
    for (const answer of answers) browser.accept(answer)
    expect(operations.filter((operation) => operation.endsWith('/auth/refresh'))).toHaveLength(lifetime)
  }
  sandbox.close()
})
