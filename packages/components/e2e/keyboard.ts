import { expect, test as base, type Locator, type Page } from '@playwright/test'

/** Somebody without a mouse: goes from control to control, and never touches one. */
export class Keyboard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Tabs until something has the focus. Fails where the keyboard does not lead there. */
  async goTo(target: Locator): Promise<void> {
    // A radio stands unseen under its card.
    await target.waitFor({ state: 'attached' })
    for (let stop = 0; stop < 120; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not lead to ${String(target)}.`)
  }

  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.goTo(target)
    await this.page.keyboard.press(key)
  }

  /** Types over whatever a field holds. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.goTo(target)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  readCode(): Promise<string> {
    return this.page.evaluate(() => window.shopper.readCode())
  }

  answerPhone(action: 'approve' | 'decline'): Promise<void> {
    return this.page.evaluate((action) => window.shopper.answerPhone(action), action)
  }

  requests(): Promise<string[]> {
    return this.page.evaluate(() => window.shopper.requests())
  }
}

export const test = base.extend<{ keyboard: Keyboard; open: (query: string) => Promise<void> }>({
  keyboard: async ({ page }, run) => run(new Keyboard(page)),
  open: async ({ page }, run) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await run(async (query) => {
      await page.goto(`/?${query}`)
    })
    expect(errors).toEqual([])
  },
})

export { expect }
