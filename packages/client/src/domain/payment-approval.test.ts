import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isPaymentSettled,
  paymentAfter,
  paymentBegins,
  type PaymentApproval,
  type PaymentEvent,
} from './payment-approval.ts'

const total = { amount: '13.06', currency: 'GHS' }
const read = (
  status: string,
  amount: typeof total | null = total,
  failureReason: string | null = null,
): PaymentEvent => ({
  type: 'read',
  reading: { status, reference: 'ref_1', amount, settledAt: null, failureReason },
  expected: total,
})
const readTotal = {
  type: 'read',
  reading: { status: 'succeeded', reference: null, amount: total, settledAt: null, failureReason: null },
  expected: total,
} as const
const timeout: PaymentEvent = { type: 'prompt-timed-out' }
const resend: PaymentEvent = { type: 'prompt-sent' }
const after = (...events: PaymentEvent[]): PaymentApproval => events.reduce(paymentAfter, paymentBegins)
const wrong = { amount: '130.60', currency: 'GHS' }

describe('what is shown after', () => {
  test.each<[what: string, events: PaymentEvent[], stage: PaymentApproval['stage'], reason?: string]>([
    ['nothing', [], 'waiting'],
    ['pending', [read('pending')], 'waiting'],
    ['a word that is not known', [read('escrowed')], 'waiting'],
    ['no word at all', [read('')], 'waiting'],
    ['SUCCEEDED, which is not the word', [read('SUCCEEDED')], 'waiting'],
    ['the prompt has had its time', [timeout], 'checking'],
    ['… and then still pending', [timeout, read('processing')], 'checking'],
    ['… and then success', [timeout, read('succeeded')], 'paid'],
    ['success', [read('succeeded')], 'paid'],
    ['success with a zero more', [read('succeeded', { amount: '13.060', currency: 'GHS' })], 'paid'],
    ['success without an amount', [read('succeeded', null)], 'paid'],
    ['success, then an older answer', [read('succeeded'), read('pending'), read('failed'), timeout], 'paid'],
    ['a refund', [read('succeeded'), read('refunded')], 'refunded'],
    ['a decline', [read('failed', total, 'NOT_ENOUGH_FUNDS')], 'declined', 'NOT_ENOUGH_FUNDS'],
    ['an expiry', [read('expired')], 'declined', 'EXPIRED'],
    ['a decline, then an older answer', [read('failed'), read('pending'), timeout], 'declined'],
    ['a decline, then a late success', [read('failed'), read('succeeded')], 'paid'],
    ['a decline, then another prompt', [read('failed'), resend], 'waiting'],
    ['another amount', [read('pending', wrong)], 'mismatch'],
    ['another currency', [read('succeeded', { ...total, currency: 'NGN' })], 'mismatch'],
    ['an amount that cannot be read', [read('pending', { ...total, amount: '48,00' })], 'waiting'],
    ['an amount without a currency', [read('succeeded', { ...total, currency: '' })], 'paid'],
    ['an order whose total cannot be read', [{ ...readTotal, expected: { ...total, amount: '' } }], 'paid'],
    ['another amount, then anything', [read('pending', wrong), read('succeeded'), timeout, resend], 'mismatch'],
  ])('%s', (_what, events, stage, reason) => {
    expect(after(...events)).toMatchObject({ stage, ...(reason ? { reason } : {}) })
  })
})

test('the reference is kept until another prompt brings its own', () => {
  const unnamed: PaymentEvent = {
    type: 'read',
    reading: { status: 'pending', reference: null, amount: null, settledAt: null, failureReason: null },
    expected: null,
  }
  expect(after(read('pending'), timeout, unnamed).reference).toBe('ref_1')
  for (const look of [read('pending'), timeout, read('failed')])
    expect(after(read('pending'), look, resend)).toEqual(paymentBegins)
  expect(after(read('succeeded'), resend).reference).toBe('ref_1')
})

describe('whatever comes, in whatever order', () => {
  const event = fc.oneof(
    fc.constant(timeout),
    fc.constant(resend),
    fc
      .record({
        status: fc.oneof(
          fc.constantFrom('pending', 'processing', 'requires_action', 'succeeded', 'failed', 'cancelled', 'expired'),
          fc.string(),
        ),
        amount: fc.constantFrom(total, null, wrong),
      })
      .map(({ status, amount }) => read(status, amount)),
  )
  const histories = fc.array(event, { maxLength: 30 })
  const stages = (events: PaymentEvent[]) => events.map((_event, index) => after(...events.slice(0, index + 1)).stage)

  test('paid is only what succeeded with the right amount, and paid it stays', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const paidAt = stages(events).indexOf('paid')
        if (paidAt === -1) return
        expect(events[paidAt]).toMatchObject({ type: 'read', reading: { status: 'succeeded' } })
        expect(stages(events).slice(paidAt)).not.toContain('waiting')
        expect(after(...events).stage).toBe('paid')
      }),
      { numRuns: 1000 },
    )
  })

  test('a timeout never fails anything', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const [before, then] = [after(...events), after(...events, timeout)]
        expect([before.stage, 'checking']).toContain(then.stage)
      }),
    )
  })

  test('a success at the end ends paid, unless the amount was ever wrong', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const end = after(...events, read('succeeded')).stage
        const everWrong = events.some(({ type, ...rest }) => type === 'read' && JSON.stringify(rest).includes('130.60'))
        expect(everWrong ? ['paid', 'mismatch'] : ['paid']).toContain(end)
      }),
    )
  })

  test('a wrong amount is seen unless it was paid before, and nothing follows it', () => {
    fc.assert(
      fc.property(histories, histories, (events, later) => {
        const seen = after(...events, read('pending', wrong)).stage
        expect(['paid', 'mismatch']).toContain(seen)
        expect(after(...events, read('pending', wrong), ...later).stage).toBe(seen)
      }),
    )
  })
})

test.each(['pending', 'processing', 'requires_action', 'something_new', ''])('%j is asked after again', (status) => {
  expect(isPaymentSettled(status)).toBe(false)
})
