// The sandbox really goes away here.
import { OwnServers, ownSandboxUrl, ownShopUrl } from './own-servers.ts'
import { expect, sandboxAt, Shopper, test } from './shopper.ts'

test.use({ baseURL: ownShopUrl })

test('while the API is away it says so and keeps what was typed; when it is back, everything goes on', async ({
  page,
}) => {
  const servers = new OwnServers()
  try {
    await servers.startSandbox()
    await servers.startShop()
    const shopper = new Shopper(page, sandboxAt(ownSandboxUrl))
    await shopper.signIn()
    await shopper.fillAddress('Studio')

    await servers.stopSandbox('SIGTERM')
    await shopper.save.click()
    await expect(
      page.getByRole('main').getByText('We can’t reach the shop right now', { exact: false }).first(),
    ).toBeVisible()
    await expect(page.getByLabel('Name of this address')).toHaveValue('Studio')

    await servers.startSandbox()
    await shopper.save.click()
    await expect(shopper.addresses()).toHaveCount(1)

    await servers.stopSandbox('SIGTERM')
    await page.reload()
    await expect(
      page.getByRole('main').getByText('We can’t reach the shop right now', { exact: false }).first(),
    ).toBeVisible()
    await servers.startSandbox()
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).first().click()
    await expect(shopper.addresses()).toHaveCount(1)
  } finally {
    await servers.stopAll()
  }
})
