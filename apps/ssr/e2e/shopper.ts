import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { renderedSandboxUrl, renderedUrl } from '../../../playwright.config.ts'
import { recordPages } from '../../demo/e2e/canary/record-pages.ts'

/** Asks the sandbox's control plane: what no shop has, and every test needs. */
export async function sandbox<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${renderedSandboxUrl}/_sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  })
  expect(response.ok, `${method} ${path} answered ${response.status}`).toBe(true)
  return response.json() as Promise<Answer>
}

/** Signs the demo's shopper in, on a page in English. */
export async function signIn(page: Page) {
  const phone = '+233244000000'
  await page.goto('/account')
  await page.getByLabel('Phone number').fill(phone)
  await page.getByRole('button', { name: 'Send code' }).click()
  const code = page.getByLabel('6-digit code')
  await expect(code).toBeFocused()
  const [message] = await sandbox<{ code: string }[]>('GET', `outbox?contact=${encodeURIComponent(phone)}`)
  await code.fill(message?.code ?? '')
  // The last thing that the page asks for.
  await expect(page.getByText('This device')).toBeVisible()
}

/** Waits until React has taken over what the server rendered. */
export const hydrated = (page: Page) =>
  expect
    .poll(() => page.locator('h1').evaluate((heading) => Object.keys(heading).some((key) => key.startsWith('__react'))))
    .toBe(true)

/** Three languages, three clocks; the server has a fourth. */
export const visitors = ['en', 'fr', 'ar'].flatMap((locale) =>
  ['Africa/Accra', 'Asia/Tokyo', 'America/Los_Angeles'].map((timezoneId) => ({ locale, timezoneId })),
)

/** A moment as the kit writes it. */
export const momentInWords = (instant: string, { locale, timeZone }: { locale: string; timeZone: string }) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(Date.parse(instant))

/** The page's first moment, as it stands there and as a machine reads it. */
export async function readMoment(page: Page) {
  const moment = page.locator('time').first()
  return { text: await moment.innerText(), instant: (await moment.getAttribute('datetime')) ?? '' }
}

/** What a page complained of, and what it sent. */
export interface Observed {
  readonly complaints: string[]
  readonly gatewayCalls: string[]
  /** URLs and referrers of everything that it loaded. */
  readonly trail: string[]
}

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>

export const test = base.extend<{ observed: Observed }, { signedIn: Cookies }>({
  // Once for all: an API sends a shopper a few codes an hour.
  signedIn: [
    async ({ browser }, run) => {
      const context = await browser.newContext({ baseURL: renderedUrl, locale: 'en' })
      recordPages(context)
      await signIn(await context.newPage())
      await run(await context.storageState())
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ context }, run) => {
    recordPages(context)
    await run(context)
  },
  observed: async ({ page }, run) => {
    const observed: Observed = { complaints: [], gatewayCalls: [], trail: [] }
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) observed.complaints.push(message.text())
    })
    page.on('pageerror', (error) => observed.complaints.push(error.message))
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/till/')) observed.gatewayCalls.push(`${request.method()} ${pathname}`)
      if (!request.isNavigationRequest()) observed.trail.push(request.url(), request.headers()['referer'] ?? '')
    })
    await run(observed)
  },
})

export { expect }
