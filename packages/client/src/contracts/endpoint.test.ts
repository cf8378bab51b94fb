import { expect, test } from 'vitest'
import { cimplifyLink } from './index.ts'
import { listEndpoints } from './endpoint.ts'

test('every endpoint has a method and path of its own', () => {
  const operations = listEndpoints(cimplifyLink).map(([, { method, path }]) => `${method} ${path}`)
  expect(new Set(operations).size).toBe(operations.length)
})
