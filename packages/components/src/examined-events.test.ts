// The funnel is counted without people in it. Each story is examined when it ends, see .storybook/preview.tsx.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { personalShapesIn } from '../../../.storybook/personal-shapes.ts'
import type { FunnelEvent } from './funnel-event.ts'

describe('the shapes of a person', () => {
  test.each([
    ['phone', { type: 'code-sent', to: '+233244000000' }],
    ['phone', { type: 'code-sent', to: '****0000' }],
    ['e-mail', { type: 'code-sent', to: 'a@b' }],
    ['token', { type: 'opened', with: 'bt_x' }],
    ['token', { type: 'opened', ord_1: true }],
    ['token', { type: 'opened', with: 'eyJhbGciOi' }],
    ['token', { type: 'opened', with: 'a'.repeat(32) }],
    ['name', { type: 'greeted', who: 'Ama' }],
    ['name', { type: 'greeted', who: 'Ọlá' }],
  ])('%s is seen in %o', (shape, event) => {
    expect(personalShapesIn(event)).toContain(shape)
  })

  test.each<FunnelEvent>([
    { type: 'sign-in-failed', code: 'otp-invalid' },
    { type: 'order-not-placed', why: 'refused' },
    { type: 'checkout-step-shown', step: 'delivery' },
    { type: 'details-saved', items: ['address', 'order-type'] },
    { type: 'orders-shown', page: 120 },
  ])('none is seen in %o', (event) => {
    expect(personalShapesIn(event)).toEqual([])
  })
})

const source = import.meta.dirname
const read = (file: string) => readFileSync(join(source, file), 'utf8')
const telling = globSync('*/*.tsx', { cwd: source }).filter(
  (file) => basename(file, '.tsx') === dirname(file) && read(file).includes('onEvent?:'),
)

test.each(telling)('the stories of %s listen to its events', (file) => {
  expect(read(file.replace('.tsx', '.stories.tsx'))).toMatch(/\bargs: \{[^]*?\bonEvent: fn\(\)/)
})

test('there are components that tell', () => {
  expect(telling.length).toBeGreaterThanOrEqual(13)
})
