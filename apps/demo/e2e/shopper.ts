import { expect, test as base, type Locator, type Page } from '@playwright/test'
import { sandboxUrl } from '../../../playwright.config.ts'
import { recordPages } from './canary/record-pages.ts'

/** The sandbox's control plane: what no shop has, and every test needs. */
export function sandboxAt(url: string) {
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/_sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    expect(response.ok, `${method} ${path} answered ${response.status}`).toBe(true)
    return response.status === 204 ? undefined : response.json()
  }
  return {
    control,
    /** The newest code on a phone. */
    async readCode(contact: string): Promise<string> {
      const messages = (await control('GET', `outbox?contact=${encodeURIComponent(contact)}`)) as { code: string }[]
      return messages[0]?.code ?? ''
    },
    fault: (fault: unknown, where: { method?: string; path: string }, times = 1) =>
      control('POST', 'faults', { ...where, fault, times }),
  }
}

export type Sandbox = ReturnType<typeof sandboxAt>

/** A number that nobody else in this run has, as its owner types it. */
const somebodyNew = () =>
  `024 ${String(Math.floor(1_000_000 + Math.random() * 8_999_999)).replace(/(\d{3})(\d{4})/, '$1 $2')}`

/** A shopper in front of the page: types, reads codes, and writes down what the page sent to the gateway. */
export class Shopper {
  readonly page: Page
  readonly sandbox: Sandbox
  /** As its owner types it. */
  readonly phone: string
  /** `GET /v1/link/data`, oldest first. */
  readonly sent: string[] = []

  constructor(page: Page, sandbox: Sandbox, phone = somebodyNew()) {
    this.page = page
    this.phone = phone
    this.sandbox = sandbox
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/till/')) this.sent.push(`${request.method()} ${pathname.replace('/till/cimplify', '')}`)
    })
  }

  async askForCode(phone = this.phone) {
    await this.page.goto('/account')
    await this.page.getByLabel('Phone number').fill(phone)
    await this.page.getByRole('button', { name: 'Send code' }).click()
    await expect(this.codeField).toBeFocused()
  }

  /** Somebody new is asked their name. */
  async signIn(phone = this.phone, { newcomer = phone === this.phone } = {}) {
    await this.askForCode(phone)
    await this.enterCode(this.page, { phone, newcomer })
    await expect(this.signOut).toBeVisible()
  }

  /** Signs in with the newest code, wherever on a page the sign-in stands. */
  async enterCode(place: Page | Locator, { phone = this.phone, newcomer = false } = {}) {
    await place.getByLabel('6-digit code').fill(await this.sandbox.readCode(phone))
    if (!newcomer) return
    await place.getByRole('textbox', { name: 'Name' }).fill('Efua Owusu')
    await place.getByRole('button', { name: 'Continue' }).click()
  }

  get codeField() {
    return this.page.getByLabel('6-digit code')
  }

  async fillAddress(label: string) {
    await this.page.getByRole('button', { name: 'Add an address' }).first().click()
    await this.page.getByLabel('Name of this address').fill(label)
    await this.page.getByLabel('Street or area').fill('7 Oxford Street')
    await this.page.getByLabel('City or town').fill('Accra')
    await this.page.getByLabel('Region').selectOption('Greater Accra')
  }

  get save() {
    return this.page.getByRole('button', { name: 'Save address' })
  }

  /** On the account page, and not in the corner of every page. */
  get signOut() {
    return this.page.getByRole('region', { name: 'Sign in' }).getByRole('button', { name: 'Sign out' })
  }

  /** What the page asked for the account's own sections: all but the devices and the orders, which the one-shot has not. */
  accountRequests() {
    return this.sent.filter((request) => !/sessions$|orders$/.test(request))
  }

  addresses() {
    return this.page.getByRole('region', { name: 'Addresses' }).getByRole('list').getByRole('listitem')
  }
}

export const test = base.extend<{ shopper: Shopper }>({
  context: async ({ context }, run) => {
    recordPages(context)
    await run(context)
  },
  shopper: async ({ page }, run) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await run(new Shopper(page, sandboxAt(sandboxUrl)))
    expect(errors).toEqual([])
  },
})

export { expect }
