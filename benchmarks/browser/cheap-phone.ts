import type { CDPSession, Page } from 'playwright'

/** To a server and back over a weak cell, in ms. */
export const roundTrip = 400

/** A phone whose processor is four times slower than this one. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return session
}

/** "af3g": that phone on a weak cell, 400 ms to and fro and 400 kbit/s. */
export async function beCheapPhone(page: Page): Promise<CDPSession> {
  const session = await slowDown(page)
  const throughput = (400 * 1000) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  return session
}
