import { describe, expect, test } from 'vitest'
import { deviceName } from './device-name.ts'
import { openSandboxShop } from './test/sandbox-shop.ts'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const phone = `Mozilla/5.0 (Linux; Android 13; SM-A145F) ${webkit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`

describe('of a device the API learns', () => {
  test.each([
    [`Mozilla/5.0 (Linux; Android 14; K) ${webkit} Chrome/131.0.0.0 Safari/537.36`, 'Mozilla/5.0 (Android) Chrome/0'],
    [phone, 'Mozilla/5.0 (Android) SamsungBrowser/0'],
    [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/131.0 Safari/537.36 Edg/131.0`, 'Mozilla/5.0 (Windows) Edg/0'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) CriOS/131.0 Safari/604.1', 'Mozilla/5.0 (iPhone) CriOS/0'],
    ['Mozilla/5.0 (Macintosh; rv:132.0) Gecko/20100101 Firefox/132.0', 'Mozilla/5.0 (Macintosh) Firefox/0'],
    ['Dalvik/2.1.0 (Linux; U; Android 14)', 'Mozilla/5.0 (Android)'],
    ['jane@example.com', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s: %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name)
  })

  test('only the beginning of what is too long', () => {
    expect(deviceName(`${'x'.repeat(100_000)} Chrome/1`)).toBeUndefined()
  })

  test('the name when somebody signs in, and nothing at any other time', async () => {
    const shop = await openSandboxShop()
    const { browser, sent } = shop
    const send: typeof browser.send = (method, path, request) =>
      browser.send(method, path, { ...request, headers: { 'User-Agent': phone } })
    await shop.signIn({ ...browser, send })
    const sessions = await send('GET', '/v1/link/sessions')
    expect((await sessions.json()).data).toMatchObject([{ device_name: 'Samsung Internet on Android' }])
    expect(sent.map(({ url, headers }) => [url.pathname.split('/').at(-1), headers.get('User-Agent')])).toEqual([
      ['request-otp', null],
      ['verify-otp', 'Mozilla/5.0 (Android) SamsungBrowser/0'],
      ['sessions', null],
    ])
    shop.close()
  })
})
