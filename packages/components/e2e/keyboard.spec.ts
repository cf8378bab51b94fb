// What a shopper does, done with the keyboard alone, in Chromium and in Firefox.
import { expect, test } from './keyboard.ts'

test('signs in', async ({ page, keyboard, open }) => {
  await open('show=login')
  await keyboard.fill(page.getByLabel('Phone number'), '024 400 0000')
  await page.keyboard.press('Enter')
  const code = page.getByLabel('6-digit code')
  await expect(code).toBeFocused()
  await page.keyboard.type(await keyboard.readCode())
  await expect(page.locator('.till-signed-in-card')).toBeFocused()
  await expect(page.locator('.till-signed-in-card')).toContainText('Ama Mensah')
})

test('adds an address', async ({ page, keyboard, open }) => {
  await open('signedIn')
  await keyboard.press(keyboard.button('Add an address'))
  await expect(page.getByLabel('Name of this address')).toBeFocused()
  await page.keyboard.type('Studio')
  await keyboard.fill(page.getByLabel('Street or area'), '5 Ring Road')
  await keyboard.fill(page.getByLabel('Landmark'), 'Opposite the Total station')
  await keyboard.fill(page.getByLabel('Digital address'), 'ga1838164')
  await keyboard.fill(page.getByLabel('City or town'), 'Accra')
  await keyboard.goTo(page.getByLabel('Region'))
  await page.keyboard.type('Greater')
  await keyboard.press(keyboard.button('Save address'))
  const card = page.getByRole('listitem').filter({ hasText: 'Studio' })
  await expect(card).toContainText('GA-183-8164')
  await expect(keyboard.button('Add an address')).toBeFocused()
})

test('edits an address', async ({ page, keyboard, open }) => {
  await open('signedIn')
  await keyboard.press(keyboard.button('Edit: Work'))
  await expect(page.getByLabel('Name of this address')).toBeFocused()
  await keyboard.fill(page.getByLabel('Name of this address'), 'Office')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Office' })).toBeFocused()
})

test('deletes an address, after being asked', async ({ page, keyboard, open }) => {
  await open('signedIn')
  const cards = page.locator('.till-address-card')
  await expect(cards).toHaveCount(3)
  await keyboard.press(keyboard.button('Delete: Work'))
  await expect(keyboard.button('Keep it')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(keyboard.button('Delete: Work')).toBeFocused()
  await page.keyboard.press('Enter')
  await keyboard.press(page.getByRole('dialog').getByRole('button', { name: 'Delete' }))
  await expect(cards).toHaveCount(2)
  await expect(page.locator('.till-address-card:focus')).toHaveCount(1)
})

test('presses Escape again and again while an address is deleted, and hears how that ended', async ({
  page,
  keyboard,
  open,
}) => {
  await open('show=addresses&signedIn')
  await keyboard.press(keyboard.button('Delete: Work'))
  const dialog = page.getByRole('dialog')
  // Tried until there is no hope, which takes its time.
  await page.evaluate(() => {
    window.shopper.sandbox.faults.add({ method: 'DELETE', fault: { kind: 'drop-before-commit' }, times: 10 })
  })
  const confirm = dialog.getByRole('button', { name: 'Delete' })
  await keyboard.press(confirm)
  await expect(confirm).toHaveAttribute('aria-busy', 'true')
  // A browser closes it at the second or third; many more, and the delete has failed meanwhile.
  for (let repeat = 0; repeat < 3; repeat += 1) {
    await page.keyboard.press('Escape')
    await expect(dialog).toBeVisible()
  }
  await expect(dialog.locator('.till-alert')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(keyboard.button('Delete: Work')).toBeFocused()
})

test('adds a wallet', async ({ page, keyboard, open }) => {
  await open('signedIn')
  await keyboard.press(keyboard.button('Add a wallet'))
  await expect(page.getByLabel('Mobile money number')).toBeFocused()
  await page.keyboard.type('027 123 4567')
  await keyboard.press(keyboard.button('Save wallet'))
  await expect(page.locator('.till-mobile-money-card').filter({ hasText: '4567' })).toBeVisible()
  await expect(keyboard.button('Add a wallet')).toBeFocused()
})

test('replaces a wallet', async ({ page, keyboard, open }) => {
  await open('signedIn')
  await keyboard.press(keyboard.button(/^Change: .*number ending/).last())
  await expect(page.getByLabel('Mobile money number')).toBeFocused()
  await page.keyboard.type('055 765 4321')
  await keyboard.press(keyboard.button('Save and replace'))
  await expect(page.locator('.till-mobile-money-card:focus')).toContainText('4321')
})

test('chooses an address and a wallet, and nothing is written while arrowing through', async ({
  page,
  keyboard,
  open,
}) => {
  await open('show=pickers&signedIn')
  for (const group of [page.locator('.till-radio-group').first(), page.locator('.till-radio-group').last()]) {
    const radios = group.getByRole('radio')
    await keyboard.goTo(group.locator(':checked'))
    await page.keyboard.press('ArrowDown')
    await expect(radios.nth(1)).toBeFocused()
    await expect(radios.nth(1)).toBeChecked()
  }
  expect((await keyboard.requests()).filter((request) => !request.startsWith('GET'))).toEqual([])
})

test('changes a preference, and takes it back', async ({ page, keyboard, open }) => {
  await open('signedIn')
  const messages = page.getByRole('switch', { name: /Messages about my orders/ })
  await messages.waitFor()
  const before = await messages.isChecked()
  await keyboard.press(messages, 'Space')
  await expect(messages).toBeChecked({ checked: !before })
  await expect(page.getByText('Saved.')).toBeVisible()
  await keyboard.press(keyboard.button('Undo'))
  await expect(messages).toBeChecked({ checked: before })
  await expect(messages).toBeFocused()
})

test('signs out another device', async ({ page, keyboard, open }) => {
  await open('signedIn&otherDevices=2')
  const devices = page.locator('.till-active-session')
  await expect(devices).toHaveCount(3)
  await keyboard.press(keyboard.button(/^Sign out: /).first())
  await expect(devices).toHaveCount(2)
  await expect(page.locator('.till-active-session:focus')).toHaveCount(1)
})

test('signs out everywhere', async ({ page, keyboard, open }) => {
  await open('signedIn&otherDevices=2')
  await keyboard.press(keyboard.button('Sign out everywhere'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button').first()).toBeFocused()
  await keyboard.press(dialog.getByRole('button', { name: 'Sign out everywhere' }))
  await expect(page.getByLabel('Phone number')).toBeVisible()
  await expect(page.getByText('Ama Mensah')).toHaveCount(0)
})

test('leans on Enter: one address is saved', async ({ page, keyboard, open }) => {
  await open('signedIn&delay=300')
  await keyboard.press(keyboard.button('Add an address'))
  await keyboard.fill(page.getByLabel('Name of this address'), 'Studio')
  await keyboard.fill(page.getByLabel('Street or area'), '5 Ring Road')
  await keyboard.goTo(page.getByLabel('Region'))
  await page.keyboard.type('Greater')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type('Accra')
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Studio' })).toHaveCount(1)
  expect((await keyboard.requests()).filter((request) => request === 'POST /v1/link/addresses')).toHaveLength(1)
})

test('pays', async ({ page, keyboard, open }) => {
  await open('show=payment&order')
  await keyboard.goTo(keyboard.button('I’ve approved it'))
  await keyboard.answerPhone('approve')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible()
  await expect(keyboard.button('Continue')).toBeFocused()
})

test('cancels an order, with a reason', async ({ page, keyboard, open }) => {
  await open('show=order&order')
  await keyboard.press(keyboard.button('Cancel order'))
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(keyboard.button('Cancel order')).toBeFocused()
  await page.keyboard.press('Enter')
  // Back, and not around through the browser's own controls: a headless Firefox presses nothing after those.
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('I chose the wrong roast.')
  await keyboard.press(dialog.getByRole('button', { name: 'Cancel order' }))
  await expect(page.getByText('This order goes no further.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your order' })).toBeFocused()
  expect((await keyboard.requests()).filter((request) => request.endsWith('/cancel'))).toHaveLength(1)
})

test('places an order as a guest', async ({ page, keyboard, open }) => {
  await open('show=checkout')
  await keyboard.press(keyboard.button('Continue as a guest'))
  await keyboard.fill(page.getByLabel('Name'), 'Efua Owusu')
  await keyboard.fill(page.getByLabel('Phone number'), '024 555 1234')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'How you get it' })).toBeFocused()
  await keyboard.fill(page.getByLabel('Street or area'), '7 Oxford Street')
  await keyboard.fill(page.getByLabel('City or town'), 'Accra')
  await keyboard.goTo(page.getByLabel('Region'))
  await page.keyboard.type('Greater')
  await keyboard.press(keyboard.button('Use this address'))
  await expect(page.getByRole('heading', { name: 'How you pay' })).toBeFocused()
  await keyboard.press(keyboard.button('Use this wallet'))
  await expect(page.getByRole('heading', { name: 'A last look' })).toBeFocused()
  await keyboard.press(keyboard.button(/^Place order/))
  await expect(page.getByRole('heading', { name: 'Approve on your phone' })).toBeVisible()
  await keyboard.answerPhone('approve')
  await keyboard.press(keyboard.button('I’ve approved it'))
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible()
})
