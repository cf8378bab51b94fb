import { expect, test } from 'vitest'
import { openSandbox } from '../test/open-sandbox.ts'
import { openStorefront } from '../test/storefront.ts'

test('ten thousand orders are listed as fast as twenty, a page at a time', async () => {
  const open = await openSandbox['in Node']()
  const shop = openStorefront(open)
  const { token, customer_id } = await shop.signIn()
  const place = (count: number) =>
    Promise.all(Array.from({ length: count }, () => shop.checkout({ customer_id, payment: { method: 'cash' } })))
  const listed = async (query: string) => {
    const { json } = await shop.call('GET', query, { token })
    return json
  }
  const fastest = async () => {
    const times: number[] = []
    for (let round = 0; round < 20; round += 1) {
      const started = performance.now()
      // oxlint-disable-next-line no-await-in-loop -- one at a time, to be timed
      await listed('')
      times.push(performance.now() - started)
    }
    return Math.min(...times)
  }
  await place(20)
  const ofTwenty = await fastest()
  await place(10_000)
  // Without an index it takes thirty times as long.
  expect(await fastest()).toBeLessThan(5 * ofTwenty + 1)
  expect(await listed('')).toMatchObject({ data: { length: 20 } })
  expect(await listed('?limit=100&offset=9900')).toMatchObject({ data: { length: 100 } })
  await open.close()
})
