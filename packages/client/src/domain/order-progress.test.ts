import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayFollow, orderProgress, orderSteps } from './order-progress.ts'
import type { PaymentStage } from './payment-approval.ts'

const current = (status: string, orderType = 'delivery', payment: PaymentStage | null = null) =>
  orderProgress({ status, orderType }, payment).steps.find(({ state }) => state === 'current')?.words

describe('the words of the current step', () => {
  test.each<[status: string, orderType: string, payment: PaymentStage | null, words: string | undefined]>([
    ['pending', 'delivery', null, 'placed'],
    ['pending', 'delivery', 'waiting', 'awaiting-payment'],
    ['pending', 'delivery', 'checking', 'awaiting-payment'],
    ['pending', 'delivery', 'declined', 'awaiting-payment'],
    ['pending', 'delivery', 'paid', 'awaiting-confirmation'],
    ['pending', 'delivery', 'mismatch', 'placed'],
    ['confirmed', 'delivery', 'paid', 'confirmed'],
    ['preparing', 'pickup', null, 'preparing'],
    ['ready', 'delivery', null, 'out-for-delivery'],
    ['ready', 'pickup', null, 'ready-for-pickup'],
    ['ready', 'pick_up', null, 'ready-for-pickup'],
    ['ready', 'takeaway', null, 'ready-for-pickup'],
    ['ready', 'dine_in', null, 'ready'],
    ['ready', '', null, 'ready'],
    ['completed', 'delivery', null, 'completed'],
    ['cancelled', 'delivery', 'paid', 'cancelled'],
    ['teleported', 'delivery', null, undefined],
  ])('%s, %s, %s: %s', (status, orderType, payment, words) => {
    expect(current(status, orderType, payment)).toBe(words)
  })
})

test('what is before is done, what comes is upcoming', () => {
  const { steps } = orderProgress({ status: 'preparing', orderType: 'delivery' })
  expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'current', 'upcoming', 'upcoming'])
})

test.each([
  ['pending', true, false],
  ['confirmed', true, false],
  ['preparing', false, false],
  ['ready', false, false],
  ['completed', false, true],
  ['cancelled', false, true],
  ['something_new', false, false],
])('%s: may be cancelled %s, is over %s', (status, mayCancel, isOver) => {
  expect(orderProgress({ status, orderType: '' })).toMatchObject({ mayCancel, isOver })
})

test('in whatever order answers arrive, an order never goes backwards', () => {
  const status = fc.constantFrom(...orderSteps, 'cancelled')
  const rank = (word: string) =>
    word === 'cancelled' ? orderSteps.length : orderSteps.findIndex((step) => step === word)
  fc.assert(
    fc.property(fc.array(status, { minLength: 1 }), (answers) => {
      const [first = 'pending', ...later] = answers
      const shown = later.reduce<string[]>(
        (seen, next) => [...seen, mayFollow(seen.at(-1) ?? first, next) ? next : (seen.at(-1) ?? first)],
        [first],
      )
      const ranks = shown.map(rank)
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    }),
  )
})
