import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { components } from '../gallery/components.ts'

const states = ['Loading', 'Empty', 'Content', 'Saving', 'Error', 'Offline', 'SignedOut'] as const

/** States that a component cannot be in, and why. */
const impossible: Readonly<Record<string, Partial<Record<(typeof states)[number], string>>>> = {
  'otp-login/otp-login': { Empty: 'It lists nothing: where nobody is signed in yet, it is SignedOut.' },
  'order-summary/order-summary': { Saving: 'It saves nothing: a receipt is looked at and printed.' },
}

function storiesOf(component: string): string[] {
  const file = join(import.meta.dirname, `${component}.stories.tsx`)
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(/^export const (\w+) = meta\.story\(/gm)].map(([, name = '']) => name)
}

test.each(components)('%s has a story for each state that it can be in', (component) => {
  const stories = storiesOf(component)
  const missing = states.filter((state) => !stories.includes(state))
  expect(missing).toEqual(Object.keys(impossible[component] ?? {}))
})

test('only components are excused from a state', () => {
  expect(components).toEqual(expect.arrayContaining(Object.keys(impossible)))
})
