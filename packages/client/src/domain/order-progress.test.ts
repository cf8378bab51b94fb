import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayFollow, orderProgress, orderSteps } from './order-progress.ts'

const current = (status: string, orderType = 'delivery', payment: string | null = null) =>
  orderProgress({ status, orderType }, payment).steps.find(({ state }) => state === 'current')?.words

describe('the words of the current step', () => {
  test.each([
    ['pending', 'delivery', null, 'placed'],
    ['pending', 'delivery', 'pending', 'awaiting-payment'],
    ['pending', 'delivery', 'failed', 'awaiting-payment'],
    ['pending', 'delivery', 'something_new', 'awaiting-payment'],
    ['pending', 'delivery', 'succeeded', 'awaiting-confirmation'],
    ['confirmed', 'delivery', 'succeeded', 'confirmed'],
    ['preparing', 'pickup', null, 'preparing'],
    ['ready', 'delivery', null, 'out-for-delivery'],
    ['ready', 'pickup', null, 'ready-for-pickup'],
    ['ready', 'pick_up', null, 'ready-for-pickup'],
    ['ready', 'takeaway', null, 'ready-for-pickup'],
    ['ready', 'dine_in', null, 'ready'],
    ['ready', '', null, 'ready'],
    ['completed', 'delivery', null, 'completed'],
    ['cancelled', 'delivery', 'succeeded', 'cancelled'],
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
