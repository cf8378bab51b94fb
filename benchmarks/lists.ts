import { join } from 'node:path'
import { buildSite } from './browser/build-site.ts'
import { median } from './browser/median.ts'
import { openBrowser } from './browser/open-browser.ts'
import { drawChart } from './chart/draw-chart.ts'
import { measureSizes, measureTyping, type List, type ListFigures } from './lists/measure-lists.ts'
import { machineLoad } from './machine-load.ts'
import { printColumns } from './print-columns.ts'
import { printTable } from './print-table.ts'

const rounds = 3
const sizes = { orders: [20, 100, 1_000, 10_000], addresses: [5, 20, 100, 1_000, 2_000] }
/** The client reads no answer above a megabyte: about 3,000 orders. */
const sentAtOnce = sizes.orders.filter((size) => size <= 1_000)
const site = (name: string) => buildSite(join(import.meta.dirname, 'sites', name))
const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`

const last = (figures: readonly ListFigures[]) => figures.at(-1)?.readyMs ?? Number.NaN
const growth = (figures: readonly ListFigures[]) => (last(figures) / (figures[0]?.readyMs ?? Number.NaN)).toFixed(2)

/** More elements than the page has at twenty rows. */
const moreNodes = (figures: readonly ListFigures[]) => {
  const at20 = figures.find(({ size }) => size === 20)?.nodes ?? Number.NaN
  return Math.max(...figures.map(({ nodes }) => nodes - at20))
}

function printSizes(title: string, all: Readonly<Record<string, readonly ListFigures[]>>): void {
  const [any = []] = Object.values(all)
  const cells = ({ readyMs, nodes }: ListFigures) => `${seconds(readyMs)}, ${nodes}`
  printColumns(
    title,
    ['rows: ready, elements', ...any.map(({ size }) => size.toLocaleString('en'))],
    Object.entries(all).map(([name, figures]) => [name, ...figures.map(cells)]),
  )
}

const drawReady = (file: string, title: string, rows: string, all: Readonly<Record<string, readonly ListFigures[]>>) =>
  drawChart(file, {
    title,
    x: rows,
    y: 'seconds until the first rows are there',
    lines: Object.entries(all).map(([name, figures]) => ({
      name,
      points: figures.map(({ size, readyMs }) => [size, readyMs / 1000]),
    })),
  })

/** Long lists on a slow phone: whether their length can be felt. */
export async function benchLists(): Promise<void> {
  const before = machineLoad()
  const [kit, hand] = await Promise.all([site('lists'), site('lists-by-hand')])
  const browser = await openBrowser()
  const measure = (list: List, of: readonly number[]) => measureSizes(browser, list, of, rounds)
  const orderRow = 'ul .till-order-row'
  const cards: List = { site: kit, show: 'addresses', row: 'ul .till-address-card' }
  const cardsByHand: List = { site: hand, show: 'addresses', row: 'li' }
  try {
    const orders = {
      '`OrderList`': await measure({ site: kit, show: 'orders', row: orderRow }, sizes.orders),
      'orders of all shops, sent at once': await measure(
        { site: kit, show: 'orders-everywhere', row: orderRow },
        sentAtOnce,
      ),
      'all rows, by hand': await measure({ site: hand, show: 'orders', row: 'li' }, sizes.orders),
    }
    const addresses = {
      '`AddressBook`': await measure(cards, sizes.addresses),
      'all rows, by hand': await measure(cardsByHand, sizes.addresses),
    }
    printSizes(`Orders on a processor four times slower (${before})`, orders)
    printSizes('Addresses, likewise', addresses)

    const type = async (list: List, form: { open?: string; field: string }) => {
      const ratios: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        const few = await measureTyping(browser, list, 5, form)
        ratios.push((await measureTyping(browser, list, 1_000, form)) / few)
      }
      return median(ratios).toFixed(2)
    }
    printTable('Whether the length of a list can be felt', [
      {
        what: 'R3 key to paint, 1,000 addresses behind the form against 5',
        figure: await type(cards, { open: 'text=Add an address', field: 'input[name=label]' }),
        target: '≤ 1.15',
      },
      { what: '   all rows, by hand', figure: await type(cardsByHand, { field: 'input' }) },
      { what: 'R4 ready at 10,000 orders against 20', figure: growth(orders['`OrderList`']), target: '≤ 1.1' },
      {
        what: '   orders of all shops, sent at once: 1,000 against 20',
        figure: growth(orders['orders of all shops, sent at once']),
      },
      { what: '   all rows, by hand', figure: growth(orders['all rows, by hand']) },
      {
        what: 'C4 elements more than at 20: orders, addresses',
        figure: `${moreNodes(orders['`OrderList`'])}, ${moreNodes(addresses['`AddressBook`'])}`,
        target: '≤ 250',
      },
    ])
    await drawReady('orders.svg', 'Orders on a slow phone', 'orders', orders)
    await drawReady('addresses.svg', 'Addresses on a slow phone', 'addresses', addresses)
  } finally {
    await browser.close()
  }
}
