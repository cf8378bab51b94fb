import { openBrowser } from './browser/open-browser.ts'
import { openTill } from './browser/open-till.ts'
import { machineLoad } from './machine-load.ts'
import { installPeers } from './pages/install-peers.ts'
import { measureSignIn, middleOf, type Measured } from './pages/measure-sign-in.ts'
import { measureReturningShopper } from './pages/returning-shopper.ts'
import { handWritten, ownPages, peerPages, tillkit } from './pages/sign-in-pages.ts'
import { printColumns } from './print-columns.ts'
import { printTable, type Row } from './print-table.ts'

const rounds = 3

const head = ['page', 'JS kB', 'CSS kB', 'usable', 'script ms', 'blocking ms', 'commits, load / key', 'requests']

function line(measured: Measured): string[] {
  if (measured.problem !== null) return [measured.page.name, measured.problem]
  const whole = (figure: Parameters<typeof middleOf>[1]) => middleOf(measured, figure).toFixed(0)
  return [
    measured.page.name,
    middleOf(measured, 'scriptKb').toFixed(1),
    middleOf(measured, 'styleKb').toFixed(1),
    `${(middleOf(measured, 'usableMs') / 1000).toFixed(1)} s`,
    whole('scriptMs'),
    whole('blockedMs'),
    `${whole('commitsOnLoad')} / ${middleOf(measured, 'commitsPerKey').toFixed(1)}`,
    whole('requests'),
  ]
}

/** A figure of every kit against the hand-written page. */
function ratios(pages: readonly Measured[], figure: 'usableMs' | 'scriptMs', what: string, target: string): Row[] {
  const base = pages.find(({ page }) => page === handWritten)
  if (!base) return []
  const ratio = (measured: Measured) => (middleOf(measured, figure) / middleOf(base, figure)).toFixed(2)
  const peers = pages.filter(({ page, problem }) => page.backend === 'peer' && problem === null)
  const ours = pages.filter(({ page }) => page === tillkit)
  return [
    ...ours.map((measured) => ({ what, figure: ratio(measured), target })),
    ...peers.map((measured) => ({ what: `   ${measured.page.name}`, figure: ratio(measured) })),
  ]
}

/** Pages on a cheap phone in a weak cell, beside a page by hand and beside other kits. */
export async function benchPages(): Promise<void> {
  const arePeersThere = installPeers()
  const before = machineLoad()
  const browser = await openBrowser()
  const till = await openTill()
  try {
    const pages = [...ownPages, ...(arePeersThere ? peerPages : [])]
    const measured = await measureSignIn(browser, pages, till.backend, rounds)
    const missing = arePeersThere ? [] : peerPages.map(({ name }) => [name, 'could not be installed'])
    printColumns(`Sign-in on af3g, first visit (${before})`, head, [...measured.map(line), ...missing])
    printTable('Sign-in against the page by hand', [
      ...ratios(measured, 'usableMs', 'R1 usable', '≤ 1.20'),
      ...ratios(measured, 'scriptMs', 'R2 script time to ready', '≤ 1.6'),
    ])
    printTable('A shopper who comes back, on af3g', await measureReturningShopper(browser, rounds))
  } finally {
    await Promise.all([browser.close(), till.close()])
  }
}
