// Scripts in every text of every story's data, under a policy that would report them: none runs, none is reported.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { injectInto, injectedTexts } from './injected-texts.ts'

const files = globSync('**/*.stories.tsx', { cwd: join(import.meta.dirname, '../src') })
  .map((path) => path.replace('.stories.tsx', ''))
  .toSorted()

// In full size each text stands alone in each field once. Otherwise a field gets all of them in a row.
const long = process.env['TILLKIT_LONG'] === '1'
const rounds = long ? injectedTexts.length : 1
const together = injectedTexts.length / rounds

test.describe.configure({ mode: 'parallel', timeout: long ? 1_800_000 : 60_000 })

test('there are 300 texts, and they get everywhere but into ids and tokens', () => {
  expect(new Set(injectedTexts).size).toBe(300)
  let count = 0
  const data = { id: 'addr_1', label: 'Home', lines: [{ text: 'a', amount: 1 }], session_token: 'st', at: null }
  expect(injectInto(data, () => `text ${(count += 1)}`)).toEqual({
    ...data,
    label: 'text 1',
    lines: [{ text: 'text 2', amount: 1 }],
  })
})

for (const file of files) {
  test(file, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto('/')
    for (const story of await page.evaluate((file) => window.gallery.stories(file), file)) {
      const shown = page.evaluate(
        async ([file, story, rounds, together]) => {
          for (let round = 0; round < rounds; round += 1)
            await window.gallery.showInjected(file, story, { from: round * together, together })
        },
        [file, story, rounds, together] as const,
      )
      await expect.soft(shown, story).resolves.toBeUndefined()
    }
    expect(await page.evaluate(() => window.gallery.executed())).toBe(0)
    expect(await page.evaluate(() => window.gallery.refused())).toEqual([])
    expect(errors).toEqual([])
  })
}
