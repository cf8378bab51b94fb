// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addToBasket, markOrdered, markSent, useBasket, useCheckoutBasket } from './basket.ts'

const read = <Value>(hook: () => Value) => renderHook(hook).result.current

test('what is put in while an order is on its way is of the next basket', () => {
  addToBasket('volta-roast', 1)
  addToBasket('night-shift', 1)
  const before = read(useBasket)
  expect(markSent()).toEqual({ 'volta-roast': 1, 'night-shift': 1 })
  addToBasket('volta-roast', 1)
  addToBasket('night-shift', -1)
  addToBasket('wild-honey', 1)
  markOrdered()
  expect(read(useCheckoutBasket)).toMatchObject({ id: before.id, quantities: { 'volta-roast': 1, 'night-shift': 1 } })
  const next = read(useBasket)
  expect(next.id).not.toBe(before.id)
  expect(next.quantities).toEqual({ 'volta-roast': 1, 'night-shift': 0, 'wild-honey': 1 })
})
