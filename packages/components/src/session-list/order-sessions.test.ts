import { expect, test } from 'vitest'
import { orderSessions } from './order-sessions.ts'
import { otherPhone, thisPhone } from './sample-sessions.ts'

test('this device leads, then the most recently used', () => {
  const old = { ...otherPhone, id: 'old', lastUsedAt: null, createdAt: '2026-01-01T00:00:00Z' }
  const here = { ...thisPhone, lastUsedAt: '2026-05-01T00:00:00Z' }
  const unknown = { ...otherPhone, id: 'unknown', lastUsedAt: null, createdAt: null }
  const sessions = [unknown, old, otherPhone, here]
  expect(orderSessions(sessions)).toEqual([here, otherPhone, old, unknown])
  expect(sessions[0]).toBe(unknown)
})
