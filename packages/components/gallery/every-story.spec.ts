import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { Surroundings } from '../../../.storybook/surroundings.tsx'

const files = globSync('**/*.stories.tsx', { cwd: join(import.meta.dirname, '../src') })
  .map((path) => path.replace('.stories.tsx', ''))
  .toSorted()

interface Light {
  readonly width?: number
  readonly forcedColors?: 'active'
  readonly around?: Partial<Surroundings>
}

/** In what lights a story is examined, one after the other, in the state that it came to. */
const lights: Readonly<Record<string, Light>> = {
  light: {},
  dark: { around: { scheme: 'dark' } },
  'forced colours': { forcedColors: 'active' },
  'right to left': { around: { locale: 'ar' } },
  '320 px': { width: 320 },
}

async function examine(page: Page, { width = 360, forcedColors, around }: Light): Promise<string[]> {
  await page.setViewportSize({ width, height: 740 })
  await page.emulateMedia({ forcedColors: forcedColors ?? 'none' })
  await page.evaluate((next) => window.gallery.change(next), { scheme: 'light', locale: 'en', ...around })
  const findings = await page.evaluate(() => window.gallery.examine())
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return overflow > 0 ? [...findings, `scrolls sideways by ${overflow} px`] : findings
}

test.describe.configure({ mode: 'parallel' })

for (const file of files) {
  test(file, async ({ page }) => {
    await page.goto('/')
    for (const story of await page.evaluate((file) => window.gallery.stories(file), file)) {
      await test.step(story, async () => {
        const played = page.evaluate(([file, story]) => window.gallery.show(file, story), [file, story] as const)
        await expect.soft(played, story).resolves.toBeUndefined()
        const found: Record<string, string[]> = {}
        for (const [name, light] of Object.entries(lights)) {
          const findings = await examine(page, light)
          if (findings.length > 0) found[name] = findings
        }
        expect.soft(found, story).toEqual({})
        const undocumented = await page.evaluate(() => window.gallery.undocumented())
        expect.soft(undocumented, `${story} holds parts that "Anatomy" does not list`).toEqual([])
      })
    }
    expect(await page.evaluate(() => window.gallery.refused())).toEqual([])
  })
}
