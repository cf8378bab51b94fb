// In a frame of another site the browser withholds the API's cookie (C7). The kit says so, and does not ask for ever.
import { createServer } from 'node:http'
import { expect, test as base } from '@playwright/test'

/** Another site's page around ours: to a browser `localhost` is another site than `127.0.0.1`. */
const test = base.extend<{ embeddingUrl: string }>({
  embeddingUrl: async ({ baseURL }, run) => {
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<iframe src="${baseURL}/framed.html" width="340" height="600"></iframe>`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    await run(typeof address === 'object' && address ? `http://localhost:${address.port}/` : '')
    server.closeAllConnections()
    server.close()
  },
})

test(
  'says that it stands in another site’s page, and lets a shopper sign in',
  { tag: '@F23' },
  async ({ page, embeddingUrl }) => {
    const asked: string[] = []
    const warnings: string[] = []
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await page.route('**/api/v1/**', (route) => {
      asked.push(new URL(route.request().url()).pathname)
      return route.fulfill({ status: 401, json: { success: false, error: { code: 'UNAUTHORIZED', message: 'No' } } })
    })
    // A browser that keeps cookies from frames of another site, as Safari and Firefox do from the first.
    await page.addInitScript(() => {
      document.hasStorageAccess = async () => window.self === window.top
    })
    await page.goto(embeddingUrl)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByLabel('Phone number')).toBeVisible()
    await page.waitForTimeout(2000)
    expect(warnings.filter((warning) => warning.includes('in a frame of another site'))).toHaveLength(1)
    // Once, because nobody knows whether the cookie is there.
    expect(asked).toEqual(['/api/v1/link/data'])
    asked.length = 0
    await frame.getByLabel('Phone number').fill('024 400 0000')
    await frame.getByRole('button', { name: 'Send code' }).click()
    await expect.poll(() => asked).toEqual(['/api/v1/link/auth/request-otp'])
  },
)
