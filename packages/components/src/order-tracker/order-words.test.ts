import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { orderWords } from './order-words.ts'

/** Values for each cell of the table, those of `…` included. */
const statuses = ['pending', 'confirmed', 'preparing', 'ready', 'completed', 'cancelled', 'teleported', '']
const orderTypes = {
  delivery: ['delivery', 'home_delivery', 'DELIVER'],
  pickup: ['pickup', 'pick_up', 'Pick-up', 'takeaway', 'take_out', 'collect'],
  '…': ['dine_in', 'drone', ''],
}
const payments = {
  unknown: [null],
  paid: ['paid'],
  mismatch: ['mismatch'],
  '…': ['waiting', 'checking', 'declined', 'refunded'],
} as const

const table = readFileSync(new URL('../../../../docs/order-words.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))

/** The first row that fits. */
function rowFor(...wanted: string[]): string[] | undefined {
  return table.find((row) => wanted.every((value, column) => [value, '…'].includes(row[column + 1] ?? '')))
}

const combinations = statuses.flatMap((status) =>
  Object.entries(orderTypes).flatMap(([how, types]) =>
    types.flatMap((orderType) =>
      Object.entries(payments).flatMap(([payment, values]) =>
        values.map((value) => ({ status, how, orderType, payment, value })),
      ),
    ),
  ),
)

describe('docs/order-words.md', () => {
  test('is what the function answers, for each combination', () => {
    expect(combinations.length).toBeGreaterThan(450)
    for (const { status, how, orderType, payment, value } of combinations) {
      const [, , , , tone, step, , meaning] = rowFor(status, how, payment) ?? []
      expect(orderWords({ status, orderType }, value), `${status}, ${orderType}, ${value}`).toEqual({
        tone,
        step: step || null,
        meaning: meaning || null,
      })
    }
  })

  test('has no row that is never read', () => {
    const read = new Set(combinations.map(({ status, how, payment }) => rowFor(status, how, payment)))
    expect(read.size).toBe(table.length)
  })

  test('quotes the catalogue', () => {
    const steps: Record<string, string> = en.orderWords.step
    const meanings: Record<string, string> = en.orderMeanings
    for (const [, , , , , step = '', stepReads, meaning = '', meaningReads] of table) {
      expect(steps[step] ?? '').toBe(stepReads)
      expect(meanings[meaning] ?? '').toBe(meaningReads)
    }
  })
})
