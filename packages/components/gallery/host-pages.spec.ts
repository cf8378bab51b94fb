// What the kit looks like on pages with styles of their own is compared with a page that has none.
import { expect, test, type Page } from '@playwright/test'

const hosts = ['tailwind', 'bootstrap', 'hostile']

const stories = [
  ['otp-login/otp-login', 'SignedOut'],
  ['address-book/address-book', 'Content'],
  ['address-book/address-form', 'Empty'],
  ['mobile-money-book/mobile-money-book', 'Content'],
  ['mobile-money-picker/mobile-money-picker', 'Content'],
  ['preferences-form/preferences-form', 'Content'],
  ['session-list/session-list', 'Content'],
  ['profile-form/profile-form', 'Content'],
  ['order-tracker/order-tracker', 'Content'],
  ['order-list/order-list', 'Content'],
  ['checkout/checkout', 'Content'],
  ['desk/customer-directory/customer-directory', 'Content'],
  ['desk/customer-editor/customer-editor', 'Content'],
] as const

/** Size and place of each part, and how it is drawn. The font's name is the page's affair, its measures are the kit's. */
async function look(page: Page, [file, story]: (typeof stories)[number]): Promise<string[]> {
  await page.evaluate(([file, story]) => window.gallery.showUntouched(file, story), [file, story] as const)
  await page.waitForFunction(() => document.querySelector('.till') && !document.querySelector('.till-skeleton'), null, {
    polling: 100,
    timeout: 10_000,
  })
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[class*="till-"]:not(.till-visually-hidden)')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const style = getComputedStyle(part)
      const box = [style.backgroundColor, style.borderBlockStartWidth]
      const text = [
        style.color,
        `${style.fontWeight} ${style.fontSize}/${style.lineHeight}`,
        style.textAlign,
        style.textTransform,
        style.textDecorationLine,
      ]
      // A radio button and a switch hold no text.
      const drawn = part.matches('[type="radio"], [type="checkbox"]') ? box : [...box, ...text]
      return `${part.className} at ${Math.round(x)},${Math.round(y)}: ${Math.round(width)}×${Math.round(height)}, ${drawn.join(', ')}`
    }),
  )
}

/** How every story looks on one of the gallery's pages. */
async function looks(page: Page, path: string, pictures: string): Promise<string[][]> {
  await page.goto(path)
  await page.evaluate(() => {
    document.body.style.margin = '16px'
  })
  const found: string[][] = []
  for (const story of stories) {
    found.push(await look(page, story))
    await page.screenshot({ path: `test-results/hosts/${pictures}-${story.join('-').replaceAll('/', '-')}.png` })
  }
  return found
}

for (const host of hosts) {
  test(`the kit is itself on a page with ${host} styles`, async ({ page }) => {
    const plain = await looks(page, '/', 'plain')
    const there = await looks(page, `/hosts/${host}.html`, host)
    for (const [index, story] of stories.entries()) expect.soft(there[index], story.join(' ')).toEqual(plain[index])
  })
}
