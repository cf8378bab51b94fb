import type { Browser, BrowserContext, Page } from 'playwright'
import { slowDown } from '../browser/cheap-phone.ts'
import { watchPage } from '../browser/watch-page.ts'

/** A list of some length on a page. */
export interface ListPage {
  readonly url: string
  readonly show: 'orders' | 'orders-everywhere' | 'addresses'
  /** Its first row. */
  readonly row: string
}

/** Opens it for a signed-in shopper on a slow phone, and waits until its rows are there. */
export async function openList(browser: Browser, { url, show, row }: ListPage): Promise<OpenList> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  // What the page sees of a session.
  await context.addCookies([{ name: 'till-signed-in', value: 'benchmark', url }])
  const page = await context.newPage()
  await watchPage(page, row)
  await slowDown(page)
  await page.goto(`${url}/?show=${show}`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.watched?.usableAt > 0, undefined, { timeout: 120_000 })
  return { page, context }
}

/** An open page, and what to close. */
export interface OpenList {
  readonly page: Page
  readonly context: BrowserContext
}
