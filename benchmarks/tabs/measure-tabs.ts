import { join } from 'node:path'
import type { Browser } from 'playwright'
import { buildSite } from '../browser/build-site.ts'
import { openTill } from '../browser/open-till.ts'
import { serveSite } from '../browser/serve-site.ts'
import { signInHere } from '../browser/sign-in-here.ts'

/** What so many tabs came to. */
export interface TabFigures {
  readonly tabs: number
  /** What the API was asked when all of them opened at once. */
  readonly requests: number
  readonly refreshes: number
  /** From a sign-out in one of them until the last one shows it. */
  readonly signedOutMs: number
}

const quarterOfAnHour = 15 * 60

/** Opens tabs of one shopper whose token has expired, then signs out in one of them. */
export async function measureTabs(browser: Browser, counts: readonly number[]): Promise<TabFigures[]> {
  const till = await openTill()
  const { sandbox } = till
  const server = await serveSite(await buildSite(join(import.meta.dirname, '../sites/tillkit')), till.backend)

  async function measure(tabs: number): Promise<TabFigures> {
    const context = await browser.newContext()
    try {
      const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()))
      const [first] = pages
      if (!first) throw new Error('There has to be one tab at least.')
      await first.goto(server.url)
      await signInHere(first, '/till/cimplify', sandbox)
      sandbox.clock.advance(quarterOfAnHour + 60)
      sandbox.journal.clear()
      await Promise.all(pages.map((page) => page.goto(server.url)))
      const signOut = (page: typeof first) => page.getByRole('button', { name: 'Sign out' })
      await Promise.all(pages.map((page) => signOut(page).waitFor()))
      const asked = sandbox.journal.list()
      const pressed = performance.now()
      await signOut(first).click()
      await Promise.all(pages.map((page) => page.locator('input[type=tel]').waitFor()))
      return {
        tabs,
        requests: asked.length,
        refreshes: asked.filter(({ path }) => path.endsWith('/refresh')).length,
        signedOutMs: performance.now() - pressed,
      }
    } finally {
      await context.close()
    }
  }

  const figures: TabFigures[] = []
  for (const tabs of counts) figures.push(await measure(tabs))
  await Promise.all([server.close(), till.close()])
  return figures
}
