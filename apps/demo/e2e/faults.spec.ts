import { expect, test } from './shopper.ts'

test('a wrong code says so, and stays in the field', async ({ page, shopper }) => {
  await shopper.askForCode()
  const code = await shopper.sandbox.readCode(shopper.phone)
  const wrong = code === '111111' ? '222222' : '111111'
  await shopper.codeField.fill(wrong)
  await expect(page.getByText('That code isn’t right', { exact: false }).first()).toBeVisible()
  await expect(shopper.codeField).toHaveValue(wrong)
  await expect(shopper.codeField).toBeFocused()
  await shopper.codeField.fill(code)
  await expect(page.getByRole('heading', { name: 'What’s your name?' })).toBeVisible()
})

test('an expired code says so, and offers a new one', async ({ page, shopper }) => {
  await shopper.askForCode()
  const code = await shopper.sandbox.readCode(shopper.phone)
  await shopper.sandbox.control('POST', 'clock', { advance_seconds: 301 })
  await shopper.codeField.fill(code)
  await expect(page.getByText('This code has expired', { exact: false }).first()).toBeVisible()
  await expect(shopper.codeField).toHaveValue(code)
  expect(await shopper.sandbox.readCode(shopper.phone)).toBe(code)
})

test('a pasted message fills the code', async ({ page, shopper }) => {
  await shopper.askForCode()
  const code = await shopper.sandbox.readCode(shopper.phone)
  // One input event, as a paste or a phone's keyboard makes it.
  await page.keyboard.insertText(`${code.slice(0, 3)}-${code.slice(3)} is your code\n`)
  await expect(page.getByRole('heading', { name: 'What’s your name?' })).toBeVisible()
  expect(shopper.sent.filter((operation) => operation.endsWith('/verify-otp'))).toHaveLength(1)
})

test.describe('saving an address', () => {
  test('a connection that drops once after the server has saved: one address, and no question', async ({ shopper }) => {
    await shopper.signIn()
    await shopper.fillAddress('Studio')
    await shopper.sandbox.fault({ kind: 'drop-after-commit' }, { method: 'POST', path: '/v1/link/addresses' })
    await shopper.save.click()
    await expect(shopper.addresses()).toHaveCount(1)
  })

  test('one that keeps dropping: its own sentence, the text kept, and one address in the end', async ({
    page,
    shopper,
  }) => {
    await shopper.signIn()
    await shopper.fillAddress('Studio')
    await shopper.sandbox.fault({ kind: 'drop-after-commit' }, { method: 'POST', path: '/v1/link/addresses' }, 3)
    await shopper.save.click()
    await expect(page.getByText('it won’t be saved twice', { exact: false }).first()).toBeVisible()
    await expect(page.getByLabel('Street or area')).toHaveValue('7 Oxford Street')
    await shopper.save.click()
    await expect(shopper.addresses()).toHaveCount(1)
    await page.reload()
    await expect(shopper.addresses()).toHaveCount(1)
  })

  test('a button that is pressed three times saves one', async ({ shopper }) => {
    await shopper.signIn()
    await shopper.fillAddress('Studio')
    await shopper.sandbox.fault({ kind: 'delay', milliseconds: 400 }, { method: 'POST', path: '/v1/link/addresses' })
    await shopper.save.click({ clickCount: 3, delay: 20 })
    await expect(shopper.addresses()).toHaveCount(1)
    expect(shopper.sent.filter((operation) => operation === 'POST /v1/link/addresses')).toHaveLength(1)
  })

  test('a page instead of an answer is not shown, and nothing is lost', async ({ page, shopper }) => {
    await shopper.signIn()
    await shopper.fillAddress('Studio')
    await shopper.sandbox.fault({ kind: 'html', status: 502 }, { method: 'POST', path: '/v1/link/addresses' }, 3)
    await shopper.save.click()
    await expect(page.getByText('Something went wrong on our side', { exact: false }).first()).toBeVisible()
    await expect(page.getByLabel('Name of this address')).toHaveValue('Studio')
    await shopper.save.click()
    await expect(shopper.addresses()).toHaveCount(1)
  })
})
