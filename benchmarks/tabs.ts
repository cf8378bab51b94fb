import { openBrowser } from './browser/open-browser.ts'
import { drawChart } from './chart/draw-chart.ts'
import { machineLoad } from './machine-load.ts'
import { printColumns } from './print-columns.ts'
import { measureTabs } from './tabs/measure-tabs.ts'

/** One shopper with more and more tabs of a shop: what the API is asked, and how soon all tabs know of a sign-out. */
export async function benchTabs(): Promise<void> {
  const before = machineLoad()
  const browser = await openBrowser()
  try {
    const figures = await measureTabs(browser, [1, 2, 5, 10, 20])
    printColumns(
      `Tabs of one shopper (${before})`,
      ['', ...figures.map(({ tabs }) => String(tabs))],
      [
        ['requests when all are opened with an expired token', ...figures.map(({ requests }) => String(requests))],
        ['   of them refreshes', ...figures.map(({ refreshes }) => String(refreshes))],
        ['all tabs know of a sign-out after', ...figures.map(({ signedOutMs }) => `${signedOutMs.toFixed(0)} ms`)],
      ],
    )
    await drawChart('tabs.svg', {
      title: 'Tabs that are opened at once with an expired token',
      x: 'tabs',
      y: 'requests to the API',
      lines: [
        { name: 'all requests', points: figures.map(({ tabs, requests }) => [tabs, requests]) },
        { name: 'refreshes', points: figures.map(({ tabs, refreshes }) => [tabs, refreshes]) },
      ],
    })
  } finally {
    await browser.close()
  }
}
