import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a checkout of a shop’s own takes at most 60 lines', () => {
  const file = join(import.meta.dirname, '../../../../.storybook/pages/own-checkout.tsx')
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(60)
})
