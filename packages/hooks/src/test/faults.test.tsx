// @vitest-environment jsdom
// The faults to survive, as far as they concern client and hooks: a row each, against the sandbox in this process.
import { onlineManager } from '@tanstack/react-query'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { dataRows } from './faults/data.tsx'
import { networkRows } from './faults/network.tsx'
import { reactRows } from './faults/react.tsx'
import { sessionRows } from './faults/session.tsx'
import { signInRows } from './faults/sign-in.tsx'

const rows = [...signInRows, ...sessionRows, ...networkRows, ...dataRows, ...reactRows]
let survived = 0

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  sessionStorage.clear()
  localStorage.clear()
  document.cookie = 'till-signed-in=; path=/; max-age=0'
  onlineManager.setOnline(true)
})
afterAll(() => console.log(`faults of client and hooks: survived ${survived} of ${rows.length}`))

test.each(rows)('$id $what', { timeout: 20_000 }, async ({ survive }) => {
  await expect(survive()).resolves.toBeUndefined()
  survived += 1
})
