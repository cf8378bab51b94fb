import { describe, expect, test } from 'vitest'
import { currentStep, knownSteps } from './checkout-step.ts'

const nothing = { buyer: false, orderType: null, address: null, wallet: null }
const everything = { buyer: true, orderType: 'delivery', address: {}, wallet: {} }

describe('the current step', () => {
  test.each([
    ['contact', nothing],
    ['delivery', { ...nothing, buyer: true }],
    ['delivery', { ...nothing, buyer: true, orderType: 'delivery' }],
    ['payment', { ...nothing, buyer: true, orderType: 'pickup' }],
    ['payment', { ...everything, wallet: null }],
    ['review', everything],
    // Whatever was answered before the session ended waits until they are known again.
    ['contact', { ...everything, buyer: false }],
  ] as const)('is %s, the first that is open', (step, known) => {
    expect(currentStep(known, null)).toBe(step)
  })

  test('is the one that they went back to, and everything else stays answered', () => {
    expect(currentStep(everything, 'delivery')).toBe('delivery')
    expect(knownSteps(everything)).toEqual(['contact', 'delivery', 'payment'])
  })

  test('is who they are, when that is not known any more, whatever was being edited', () => {
    expect(currentStep({ ...everything, buyer: false }, 'payment')).toBe('contact')
  })
})
