// The gallery is built with Vite's own targets, which rewrite `light-dark()` where they can.
import { expect, test, type Page } from '@playwright/test'

const light = 'rgb(255, 255, 255)'
const dark = 'rgb(24, 32, 29)'

/** What a card of the kit stands on. */
const ground = (page: Page) =>
  page.evaluate(() => {
    const card = document.body.appendChild(document.createElement('div'))
    card.style.background = 'var(--till-color-raised)'
    return getComputedStyle(card).backgroundColor
  })

const put = (page: Page, on: 'documentElement' | 'body', scheme: string) =>
  page.evaluate(([on, scheme]) => (document[on].style.colorScheme = scheme), [on, scheme] as const)

for (const [phone, itsColor] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test.describe(`on a phone that is set to ${phone}`, () => {
    test.use({ colorScheme: phone })

    test('the kit has the scheme of the page around it', async ({ page }) => {
      await page.goto('/')
      expect(await ground(page), 'a page that knows no scheme').toBe(light)

      await page.evaluate(() => {
        const meta = document.head.appendChild(document.createElement('meta'))
        meta.name = 'color-scheme'
        meta.content = 'light dark'
      })
      expect(await ground(page), 'a page with a meta tag').toBe(itsColor)

      for (const [scheme, color] of [
        ['light', light],
        ['dark', dark],
      ] as const) {
        await put(page, 'documentElement', scheme)
        expect(await ground(page), `a ${scheme} page, by attribute`).toBe(color)
      }
      await put(page, 'body', 'light')
      expect(await ground(page), 'a light part of a dark page').toBe(light)
    })
  })
}
