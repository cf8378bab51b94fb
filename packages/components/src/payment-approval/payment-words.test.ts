import { paymentAfter, paymentBegins, type PaymentApproval } from '@tillkit/client'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { paymentNextStep, paymentWords, type PaymentWords } from './payment-words.ts'

const [byPayment = [], byReason = [], byStep = []] = readFileSync(
  new URL('../../../../docs/payment-words.md', import.meta.url),
  'utf8',
)
  .split('\n## ')
  .slice(1)
  .map((chapter) =>
    chapter
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )

/** The first row that fits. */
const rowFor = (table: string[][], ...wanted: string[]) =>
  table.find((row) => wanted.every((value, column) => [value, '…'].includes(row[column + 1] ?? '')))

const headings: Readonly<Record<string, string>> = en.paymentApproval.heading
const isWords = (word: string): word is PaymentWords => Object.hasOwn(headings, word)

const total = { amount: '13.06', currency: 'GHS' }

/** What a shopper sees after one answer of the API. */
function seen(payment: string, prompt: string, failureReason: string | null = null): PaymentApproval {
  const before = prompt === 'over' ? paymentAfter(paymentBegins, { type: 'prompt-timed-out' }) : paymentBegins
  const other = payment === 'other amount'
  const reading = {
    status: other ? 'succeeded' : payment,
    reference: null,
    amount: other ? { ...total, amount: '130.60' } : total,
    settledAt: null,
    failureReason,
  }
  return paymentAfter(before, { type: 'read', reading, expected: total })
}

const combinations = ['pending', 'confirmed', 'completed', 'cancelled', 'teleported'].flatMap((order) =>
  [
    'pending',
    'processing',
    'requires_action',
    'succeeded',
    'failed',
    'cancelled',
    'expired',
    'refunded',
    'other amount',
  ]
    .concat('escrowed', 'SUCCEEDED', '')
    .flatMap((payment) => ['over', 'running'].map((prompt) => ({ order, payment, prompt }))),
)

describe('docs/payment-words.md', () => {
  test('by order and payment: is what the function answers', () => {
    for (const { order, payment, prompt } of combinations) {
      const [, , , , words] = rowFor(byPayment, order, payment, prompt) ?? []
      // A reason that nobody knows has the words of a decline in general.
      const answer = paymentWords(seen(payment, prompt, 'MOON_PHASE'), order)
      expect(answer, `${order}, ${payment}, ${prompt}`).toBe(words)
    }
    const read = new Set(combinations.map(({ order, payment, prompt }) => rowFor(byPayment, order, payment, prompt)))
    expect(read.size).toBe(byPayment.length)
  })

  test('by reason: is what the function answers', () => {
    for (const [, reason = '', words] of byReason)
      expect(paymentWords(seen('failed', 'running', reason === '…' ? 'MOON_PHASE' : reason), 'pending')).toBe(words)
    expect(paymentWords(seen('failed', 'running'), 'pending')).toBe('declined')
    expect(paymentWords(seen('cancelled', 'running'), 'pending')).toBe('cancelled')
    expect(paymentWords(seen('expired', 'running'), 'pending')).toBe('expired')
  })

  test('the next step is what the function answers, and there is one for all words', () => {
    expect(new Set(byStep.map(([, words]) => words))).toEqual(new Set(Object.keys(headings)))
    for (const [, words = '', step] of byStep) {
      if (!isWords(words)) throw new Error(`${words} is no name in messages.paymentApproval.heading.`)
      expect(paymentNextStep(words, { resend: true, 'another-wallet': true })).toBe(step)
      const offersNothing = paymentNextStep(words, { resend: false, 'another-wallet': false })
      expect(offersNothing).toBe(step === 'resend' || step === 'another-wallet' ? 'ask-shop' : step)
    }
  })

  test('quotes the catalogue', () => {
    for (const [words = '', reads = ''] of [
      ...byPayment.map((row) => row.slice(4)),
      ...byReason.map((row) => row.slice(2)),
    ])
      expect([headings[words], 'its reason’s heading']).toContain(reads)
  })
})

test('what is not offered gives way to what is', () => {
  expect(paymentNextStep('not-enough-funds', { resend: true, 'another-wallet': false })).toBe('resend')
  expect(paymentNextStep('expired', { resend: false, 'another-wallet': true })).toBe('another-wallet')
})
