import type { Browser } from 'playwright'
import type { Site } from '../browser/build-site.ts'
import { median } from '../browser/median.ts'
import { serveSite } from '../browser/serve-site.ts'
import { measureKeyToPaint } from './key-to-paint.ts'
import { madeUpAccount } from './made-up-account.ts'
import { openList, type ListPage } from './open-list.ts'

/** A list at one size: when its first rows were there, and how many elements the page has. */
export interface ListFigures {
  readonly size: number
  readonly readyMs: number
  readonly nodes: number
}

/** The page that shows a list, and where its rows are. */
export type List = Omit<ListPage, 'url'> & { readonly site: Site }

const withAccount = async <Result>(site: Site, size: number, measure: (url: string) => Promise<Result>) => {
  const server = await serveSite(site, madeUpAccount({ addresses: size, orders: size }))
  try {
    return await measure(server.url)
  } finally {
    await server.close()
  }
}

/** A list at each of the sizes, which take turns in every round. */
export async function measureSizes(browser: Browser, list: List, sizes: readonly number[], rounds: number) {
  const figures: ListFigures[] = sizes.map((size) => ({ size, readyMs: 0, nodes: 0 }))
  const times = new Map<number, number[]>(sizes.map((size) => [size, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, size] of sizes.entries()) {
      await withAccount(list.site, size, async (url) => {
        const { page, context } = await openList(browser, { ...list, url })
        times.get(size)?.push(await page.evaluate(() => window.watched.usableAt))
        const nodes = await page.evaluate(() => document.querySelectorAll('#page *').length)
        figures[at] = { size, readyMs: median(times.get(size) ?? []), nodes }
        await context.close()
      })
    }
  }
  return figures
}

/** From a key to its letter on the screen, with so many addresses behind the form. */
export async function measureTyping(
  browser: Browser,
  list: List,
  size: number,
  form: { open?: string; field: string },
) {
  return withAccount(list.site, size, async (url) => {
    const { page, context } = await openList(browser, { ...list, url })
    if (form.open) await page.click(form.open)
    await page.waitForSelector(form.field)
    const time = await measureKeyToPaint(page, form.field)
    await context.close()
    return time
  })
}
