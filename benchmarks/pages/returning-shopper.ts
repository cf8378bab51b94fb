import { join } from 'node:path'
import type { Browser } from 'playwright'
import { buildSite } from '../browser/build-site.ts'
import { beCheapPhone } from '../browser/cheap-phone.ts'
import { median } from '../browser/median.ts'
import { openTill } from '../browser/open-till.ts'
import { serveSite } from '../browser/serve-site.ts'
import { signInHere } from '../browser/sign-in-here.ts'
import { watchPage } from '../browser/watch-page.ts'
import type { Row } from '../print-table.ts'
import { serveForgetful } from './serve-forgetful.ts'

/** R5: somebody who was here before comes back for their address and wallet, through the gateway and straight to the API. */
export async function measureReturningShopper(browser: Browser, rounds: number): Promise<Row[]> {
  const till = await openTill()
  const server = await serveSite(await buildSite(join(import.meta.dirname, '../sites/saved')), till.backend)
  const forgetful = await serveForgetful(till.sandbox)

  async function comeBack(base: string, query: string): Promise<number> {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    try {
      const page = await context.newPage()
      await watchPage(page, '.till-address-choice, .till-radio-card')
      await page.goto(`${server.url}/${query}`)
      await signInHere(page, base, till.sandbox)
      await page.reload()
      await page.waitForFunction(() => window.watched.usableAt > 0)
      await beCheapPhone(page)
      await page.reload({ waitUntil: 'commit' })
      await page.waitForFunction(() => window.watched?.usableAt > 0, undefined, { timeout: 60_000 })
      return await page.evaluate(() => window.watched.usableAt)
    } finally {
      await context.close()
    }
  }

  const direct = (url: string) => comeBack(`${url}/cimplify`, `?api=${url}/cimplify`)

  const times = { gateway: Array<number>(), soon: Array<number>(), later: Array<number>() }
  for (let round = 0; round < rounds; round += 1) {
    times.gateway.push(await comeBack('/till/cimplify', ''))
    times.soon.push(await direct(till.url))
    times.later.push(await direct(forgetful.url))
  }
  await Promise.all([server.close(), forgetful.close(), till.close()])
  const seconds = (all: readonly number[]) => `${(median(all) / 1000).toFixed(2)} s`
  const against = (all: readonly number[]) =>
    median(times.gateway.map((time, round) => time / (all[round] ?? Number.NaN))).toFixed(2)
  return [
    { what: 'saved address and wallet, through the gateway', figure: seconds(times.gateway) },
    { what: 'the same from another origin, back within ten minutes', figure: seconds(times.soon) },
    { what: 'the same from another origin, back later', figure: seconds(times.later) },
    { what: 'R5 gateway against another origin, back later', figure: against(times.later), target: '≤ 0.50' },
    { what: '   back within ten minutes: preflights still known', figure: against(times.soon) },
  ]
}
