import type { Page } from 'playwright'
import { median } from '../browser/median.ts'

declare global {
  interface Window {
    /** From each key to the picture that shows it, in ms. */
    paints: number[]
  }
}

/** How long a letter takes from the key to the screen, typed into a field one after the other. */
export async function measureKeyToPaint(page: Page, field: string): Promise<number> {
  await page.evaluate(() => {
    window.paints = []
    const channel = new MessageChannel()
    let pressedAt = 0
    // A message that is sent within a frame arrives when that frame is drawn.
    channel.port1.addEventListener('message', () => window.paints.push(performance.now() - pressedAt))
    channel.port1.start()
    document.addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true })
    document.addEventListener('input', () => requestAnimationFrame(() => channel.port2.postMessage(null)))
  })
  await page.focus(field)
  await page.keyboard.type('The green gate behind the market', { delay: 80 })
  return median(await page.evaluate(() => window.paints))
}
