import type { Browser } from 'playwright'
import { buildSite } from '../browser/build-site.ts'
import { median } from '../browser/median.ts'
import { serveSite, type Backend } from '../browser/serve-site.ts'
import { peerBackend } from './peer-backend.ts'
import type { SignInPage } from './sign-in-pages.ts'
import { visit, type Visit } from './visit.ts'

/** How it was to come to one of the pages, or why nobody could. */
export interface Measured {
  readonly page: SignInPage
  readonly visits: readonly Visit[]
  readonly problem: string | null
}

/** The middle one of a figure over all visits. */
export const middleOf = ({ visits }: Measured, figure: keyof Visit): number => median(visits.map((one) => one[figure]))

const firstLine = (error: unknown) => String(error).split('\n')[0] ?? ''

/** Visits every page in every round, so that what else runs troubles them all alike. */
export async function measureSignIn(
  browser: Browser,
  pages: readonly SignInPage[],
  till: Backend,
  rounds: number,
): Promise<Measured[]> {
  const built = await Promise.all(
    pages.map(async (page) => {
      try {
        const site = await buildSite(page.folder)
        const backend = page.backend === 'till' ? till : peerBackend(page.folder, page.ownScripts)
        return { page, server: await serveSite(site, backend), visits: Array<Visit>(), problem: '' }
      } catch (error) {
        return { page, server: null, visits: [], problem: `not built: ${firstLine(error)}` }
      }
    }),
  )
  for (let round = 0; round < rounds; round += 1) {
    for (const each of built) {
      if (!each.server || each.problem) continue
      try {
        each.visits.push(await visit(browser, { ...each.page, url: each.server.url }))
      } catch (error) {
        each.problem = `not usable: ${firstLine(error)}`
      }
    }
  }
  for (const { server } of built) await server?.close()
  return built.map(({ page, visits, problem }) => ({ page, visits, problem: problem || null }))
}
