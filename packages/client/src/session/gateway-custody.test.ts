import { afterEach, expect, test, vi } from 'vitest'
import { gatewayCustody } from './gateway-custody.ts'

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
afterEach(() => void warn.mockClear())

test.each([
  ['/till', '/till/cimplify'],
  ['/till/', '/till/cimplify'],
  ['till', '/till/cimplify'],
  ['https://shop.example/till', 'https://shop.example/till/cimplify'],
])('a gateway at %s is asked under %s', (gateway, url) => {
  expect(gatewayCustody(gateway, fetch).cimplifyLinkUrl).toBe(url)
})

test('a web page where the gateway should be is told to the developer, once', async () => {
  const page = async () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  const custody = gatewayCustody('/tilll', page)
  await custody.fetch('/tilll/cimplify/v1/link/data', {})
  await custody.fetch('/tilll/cimplify/v1/link/data', {})
  expect(warn.mock.calls).toEqual([['A web page answers under /tilll, and no Tillkit gateway.']])
})

test('what a gateway answers is nothing to tell', async () => {
  const custody = gatewayCustody('/till', async () => Response.json({}, { status: 404 }))
  await custody.fetch('/till/cimplify/v1/link/data', {})
  expect(warn).not.toHaveBeenCalled()
})
