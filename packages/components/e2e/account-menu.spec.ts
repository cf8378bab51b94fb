// However narrow the screen, large the text and far in the button: all of the menu is on the screen.
import { expect, test } from './keyboard.ts'

for (const direction of ['ltr', 'rtl']) {
  const style = (text: string, at: string) =>
    `html { font-size: ${text}; direction: ${direction} } #page { display: grid; justify-items: ${at} }`

  test(`far in, on 320 pixels with text twice as large, ${direction}`, async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 740 })
    await open('show=corner&signedIn')
    await page.addStyleTag({ content: style('200%', 'start') })
    await page.locator('summary').click()
    await expect(page.locator('.till-account-disclosure-content')).toBeInViewport({ ratio: 1 })
  })

  test(`in the corner the menu stays on the edge of its button, ${direction}`, async ({ page, open }) => {
    await open('show=corner&signedIn')
    await page.addStyleTag({ content: style('100%', 'end') })
    await page.locator('summary').click()
    const menu = page.locator('.till-account-disclosure-content')
    await expect(menu).toBeInViewport({ ratio: 1 })
    const [shown, pressed] = [await menu.boundingBox(), await page.locator('summary').boundingBox()]
    if (!shown || !pressed) throw new Error('The menu is not there.')
    if (direction === 'rtl') expect(shown.x).toBeCloseTo(pressed.x)
    else expect(shown.x + shown.width).toBeCloseTo(pressed.x + pressed.width)
  })
}
