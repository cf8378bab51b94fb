import type { Browser } from 'playwright'
import { beCheapPhone } from '../browser/cheap-phone.ts'
import { watchPage } from '../browser/watch-page.ts'

/** A page that somebody comes to for the first time. */
export interface Visited {
  readonly url: string
  /** The field that has to be there. */
  readonly field: string
  /** What is typed into it. */
  readonly typed: string
}

/** What a first visit on a cheap phone came to. */
export interface Visit {
  readonly scriptKb: number
  readonly styleKb: number
  readonly usableMs: number
  readonly scriptMs: number
  readonly blockedMs: number
  readonly commitsOnLoad: number
  readonly commitsPerKey: number
  /** Requests for data until nothing moves any more. */
  readonly requests: number
}

/** Long enough for what a page does after it can be used. */
const settled = 1_500

/** Comes to a page with nothing cached, waits for its field and types into it. */
export async function visit(browser: Browser, { url, field, typed }: Visited): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
  try {
    const page = await context.newPage()
    await watchPage(page, field)
    let requests = 0
    page.on('request', (request) => {
      if (['fetch', 'xhr'].includes(request.resourceType())) requests += 1
    })
    const session = await beCheapPhone(page)
    await session.send('Performance.enable')
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.watched?.usableAt > 0, undefined, { timeout: 60_000 })
    const { metrics } = await session.send('Performance.getMetrics')
    const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
    await page.waitForTimeout(settled)
    const seen = await page.evaluate(() => ({
      ...window.watched,
      resources: performance
        .getEntriesByType('resource')
        .flatMap((entry) =>
          entry instanceof PerformanceResourceTiming ? [{ name: entry.name, bytes: entry.encodedBodySize }] : [],
        ),
    }))
    const weigh = (kind: RegExp) =>
      seen.resources.reduce((sum, { name, bytes }) => sum + (kind.test(new URL(name).pathname) ? bytes : 0), 0) / 1000
    const requestsOnLoad = requests
    await page.focus(field)
    await page.waitForTimeout(settled)
    const before = await page.evaluate(() => window.watched.commits)
    await page.keyboard.type(typed, { delay: 60 })
    const after = await page.evaluate(() => window.watched.commits)
    return {
      scriptKb: weigh(/\.m?js$/),
      styleKb: weigh(/\.css$/),
      usableMs: seen.usableAt,
      scriptMs: script * 1000,
      blockedMs: seen.blocked,
      commitsOnLoad: seen.commits,
      commitsPerKey: (after - before) / typed.length,
      requests: requestsOnLoad,
    }
  } finally {
    await context.close()
  }
}
