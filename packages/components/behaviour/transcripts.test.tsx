// What somebody hears who cannot see the page. Read these aloud: each line is one thing that is said.
import { virtual } from '@guidepup/virtual-screen-reader'
import { fireEvent, screen, waitFor, within } from '@testing-library/dom'
import '@testing-library/jest-dom/vitest'
import type { ReactNode } from 'react'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { AddressForm } from '../src/address-book/address-form.tsx'
import { AddressPicker } from '../src/address-picker/address-picker.tsx'
import { GuestForm } from '../src/checkout/guest-form.tsx'
import { MobileMoneyPicker } from '../src/mobile-money-picker/mobile-money-picker.tsx'
import { OrderTracker } from '../src/order-tracker/order-tracker.tsx'
import { OtpLogin } from '../src/otp-login/otp-login.tsx'
import { PaymentApproval } from '../src/payment-approval/payment-approval.tsx'
import { openShopper } from '../../../.storybook/shopper.ts'
import { openShop, show, type Page } from './open-shop.tsx'

afterEach(() => virtual.stop())

/** Everything from the top to the end. */
async function readAll(): Promise<string> {
  await virtual.start({ container: document.body })
  for (let step = 0; step < 300; step += 1) {
    if ((await virtual.lastSpokenPhrase()) === 'end of document') break
    await virtual.next()
  }
  const spoken = await virtual.spokenPhraseLog()
  await virtual.stop()
  return transcript(spoken)
}

/** What is said by itself while something happens. */
async function hear(act: () => Promise<void>): Promise<string> {
  await virtual.start({ container: document.body })
  await virtual.clearSpokenPhraseLog()
  await act()
  await waitFor(async () => expect(await virtual.spokenPhraseLog()).not.toEqual([]))
  const spoken = await virtual.spokenPhraseLog()
  await virtual.stop()
  return transcript(spoken)
}

// Neither an emptied live region is heard, nor the marks that keep a name's direction to itself.
const transcript = (spoken: readonly string[]) =>
  spoken
    .filter((phrase) => phrase !== 'polite: ')
    .join('\n')
    .replace(/\p{Cf}/gu, '')

test('signing in', async () => {
  const page = await openShop(<OtpLogin />, { signedIn: false })
  const phone = await page.canvas.findByLabelText('Phone number')
  expect(await readAll()).toMatchInlineSnapshot(`
    "document
    region, Sign in
    heading, Sign in, level 2
    status
    form
    Phone number
    textbox, Phone number, We’ll text you a code. Outside Ghana? Start with + and your country’s code., required
    paragraph
    We’ll text you a code. Outside Ghana? Start with + and your country’s code.
    end of paragraph
    status
    button, Send code
    button, Use e-mail instead
    status
    end of form
    end of region, Sign in
    end of document"
  `)

  const refused = await hear(async () => {
    fireEvent.input(phone, { target: { value: '12' } })
    fireEvent.click(page.canvas.getByRole('button', { name: 'Send code' }))
    await waitFor(() => expect(phone).toHaveAttribute('aria-invalid'))
  })
  expect(refused).toMatchInlineSnapshot(`
    "textbox, Phone number, 12, We’ll text you a code. Outside Ghana? Start with + and your country’s code., required
    polite: That doesn’t look like a phone number. Check the digits, or start with + for another country."
  `)

  // Nobody is faster than the screen.
  await new Promise((resolve) => setTimeout(resolve, 100))
  fireEvent.input(phone, { target: { value: '024 400 0000' } })
  fireEvent.click(page.canvas.getByRole('button', { name: 'Send code' }))
  const code = await page.canvas.findByLabelText('6-digit code')
  expect((await readAll()).replaceAll(/\d:\d\d/g, '0:00')).toMatchInlineSnapshot(`
    "document
    region, Sign in
    heading, Enter your code, level 2
    status
    form
    paragraph
    We sent a code to +233****0000.
    end of paragraph
    6-digit code
    textbox, 6-digit code, The code works for another 0:00, required
    paragraph
    The code works for another
    0:00
    end of paragraph
    status
    button, Sign in
    button, Send a new code, disabled
    Send a new code
    end of button, Send a new code, disabled
    button, Change number
    status
    end of form
    end of region, Sign in
    end of document"
  `)

  const wrong = await hear(async () => {
    const other = page.shopper.readCode() === '000000' ? '111111' : '000000'
    fireEvent.input(code, { target: { value: other } })
    await waitFor(() => expect(code).toHaveAttribute('aria-invalid'))
  })
  expect(wrong).toMatchInlineSnapshot(
    `"polite: That code isn’t right. Check the latest message and type the code again."`,
  )

  const right = await hear(async () => {
    fireEvent.input(code, { target: { value: page.shopper.readCode() } })
    await page.canvas.findByRole('button', { name: 'Sign out' })
  })
  expect(right).toMatchInlineSnapshot(`
    "polite: Signed in as Ama Mensah"
  `)
})

test('picking an address', async () => {
  const page = await openShop(<AddressPicker />)
  await page.canvas.findAllByRole('radio')
  expect(await readAll()).toMatchInlineSnapshot(`
    "document
    heading, Where should it go?, level 2
    status
    group, Where should it go?
    radio, Home Default 12 Independence Avenue Flat 3 Accra, Greater Accra, checked, position 1, set size 3
    Home
    Default
    12 Independence Avenue
    Flat 3
    Accra, Greater Accra
    button, Edit: Home
    Edit
    end of button, Edit: Home
    button, Delete: Home
    Delete
    end of button, Delete: Home
    radio, Work 4 Harper Road, Adum Kumasi, Ashanti, not checked, position 2, set size 3
    Work
    4 Harper Road, Adum
    Kumasi, Ashanti
    button, Edit: Work
    Edit
    end of button, Edit: Work
    button, Delete: Work
    Delete
    end of button, Delete: Work
    radio, Mum Opposite the Methodist Church, Beach Road Takoradi, Western, not checked, position 3, set size 3
    Mum
    Opposite the Methodist Church, Beach Road
    Takoradi, Western
    button, Edit: Mum
    Edit
    end of button, Edit: Mum
    button, Delete: Mum
    Delete
    end of button, Delete: Mum
    end of group, Where should it go?
    button, Add an address
    status
    end of document"
  `)
})

test('picking a wallet', async () => {
  const page = await openShop(<MobileMoneyPicker />)
  await page.canvas.findAllByRole('radio')
  expect(await readAll()).toMatchInlineSnapshot(`
    "document
    heading, Which wallet do you want to pay from?, level 2
    status
    group, Which wallet do you want to pay from?
    radio, My MTN Default MTN MoMo number ending in 0000, checked, position 1, set size 2
    My MTN
    Default
    MTN MoMo
    number ending in 0000
    button, Change: My MTN, number ending in 0000
    Change
    end of button, Change: My MTN, number ending in 0000
    button, Delete: My MTN, number ending in 0000
    Delete
    end of button, Delete: My MTN, number ending in 0000
    radio, Telecel Telecel Cash number ending in 2233, not checked, position 2, set size 2
    Telecel
    Telecel Cash
    number ending in 2233
    button, Change: Telecel, number ending in 2233
    Change
    end of button, Change: Telecel, number ending in 2233
    button, Delete: Telecel, number ending in 2233
    Delete
    end of button, Delete: Telecel, number ending in 2233
    end of group, Which wallet do you want to pay from?
    button, Add a wallet
    status
    end of document"
  `)
})

test('a form with mistakes in it', async () => {
  const page = await openShop(<AddressForm onSubmit={() => undefined} />, { signedIn: false })
  fireEvent.input(await page.canvas.findByLabelText('Name of this address'), { target: { value: 'Home' } })
  const summary = await hear(async () => {
    fireEvent.click(page.canvas.getByRole('button', { name: 'Save address' }))
    await waitFor(() => expect(page.canvas.getByLabelText('Street or area')).toHaveFocus())
  })
  expect(summary).toMatchInlineSnapshot(`
    "textbox, Street or area, House number and street, or the name of the area, required
    polite: 3 details need another look"
  `)
  expect(await readAll()).toMatchInlineSnapshot(`
    "document
    form, New address
    status
    3 details need another look
    end of status
    strong
    3 details need another look
    end of strong
    list
    listitem, level 1, position 1, set size 3
    button, Enter the street or the area.
    end of listitem, level 1, position 1, set size 3
    listitem, level 1, position 2, set size 3
    button, Enter the city or town.
    end of listitem, level 1, position 2, set size 3
    listitem, level 1, position 3, set size 3
    button, Choose or enter the region.
    end of listitem, level 1, position 3, set size 3
    end of list
    Name of this address
    textbox, Name of this address, Home, For example Home, Work or Mum’s house, required
    paragraph
    For example Home, Work or Mum’s house
    end of paragraph
    Street or area
    textbox, Street or area, Enter the street or the area., invalid, required
    paragraph
    Enter the street or the area.
    end of paragraph
    Landmark
    (
    optional
    )
    textbox, Landmark (optional), For example “opposite the Total station”
    paragraph
    For example “opposite the Total station”
    end of paragraph
    Digital address
    (
    optional
    )
    textbox, Digital address (optional), From GhanaPostGPS, such as GA-183-8164
    paragraph
    From GhanaPostGPS, such as GA-183-8164
    end of paragraph
    City or town
    textbox, City or town, Enter the city or town., invalid, required
    paragraph
    Enter the city or town.
    end of paragraph
    Region
    combobox, Region, Choose or enter the region., has popup listbox, not expanded, invalid, required
    option, Choose a region, not selected, position 1, set size 17
    option, Ahafo, not selected, position 2, set size 17
    option, Ashanti, not selected, position 3, set size 17
    option, Bono, not selected, position 4, set size 17
    option, Bono East, not selected, position 5, set size 17
    option, Central, not selected, position 6, set size 17
    option, Eastern, not selected, position 7, set size 17
    option, Greater Accra, not selected, position 8, set size 17
    option, North East, not selected, position 9, set size 17
    option, Northern, not selected, position 10, set size 17
    option, Oti, not selected, position 11, set size 17
    option, Savannah, not selected, position 12, set size 17
    option, Upper East, not selected, position 13, set size 17
    option, Upper West, not selected, position 14, set size 17
    option, Volta, not selected, position 15, set size 17
    option, Western, not selected, position 16, set size 17
    option, Western North, not selected, position 17, set size 17
    end of combobox, Region, Choose or enter the region., has popup listbox, not expanded, invalid, required
    paragraph
    Choose or enter the region.
    end of paragraph
    status
    button, Save address
    status
    end of form, New address
    end of document"
  `)
})

/** Shows a guest's order, which waits for its payment. */
async function showOrder(content: (order: { orderId: string; billToken: string }) => ReactNode): Promise<Page> {
  const shopper = await openShopper({ order: {} })
  const { id, billToken } = shopper.placed
  const page = show(shopper, content({ orderId: id, billToken }))
  onTestFinished(() => {
    page.close()
    shopper.sandbox.close()
  })
  return page
}

// Other at each run.
const withoutChance = (spoken: string) =>
  spoken
    .replaceAll(/\d:\d\d/g, '0:00')
    .replaceAll(/ref_\w+/g, 'ref_0')
    .replaceAll(/(?<=Order |Order number\n)\S*\d\S*/g, '0')

test('approving a payment', async () => {
  const page = await showOrder(({ orderId, billToken }) => (
    <PaymentApproval
      orderId={orderId}
      access={{ as: 'guest', billToken }}
      wallet={{ provider: 'mtn', phoneNumber: '+233244000000' }}
      onResend={async () => undefined}
      onUseAnotherWallet={() => undefined}
      onProceed={() => undefined}
    />
  ))
  await page.canvas.findByRole('button', { name: 'I’ve approved it' })
  expect(withoutChance(await readAll())).toMatchInlineSnapshot(`
    "document
    region, Mobile money payment
    heading, Mobile money payment, level 2
    status
    status
    Approve on your phone. Enter your PIN there and nowhere else. We’ll see it here.
    end of status
    heading, Approve on your phone, level 3
    paragraph
    Enter your PIN there and nowhere else. We’ll see it here.
    end of paragraph
    term
    Amount
    end of term
    definition
    GHS 13.06
    end of definition
    term
    Wallet
    end of term
    definition
    MTN MoMo
    number ending in 0000
    end of definition
    term
    Order
    end of term
    definition
    ORD-1005
    end of definition
    term
    Reference
    end of term
    definition
    ref_0
    end of definition
    paragraph
    Time to approve
    0:00
    end of paragraph
    button, I’ve approved it
    strong
    No request on your phone?
    end of strong
    list
    listitem, level 1, position 1, set size 3
    Dial *170#
    end of listitem, level 1, position 1, set size 3
    listitem, level 1, position 2, set size 3
    Press 6
    end of listitem, level 1, position 2, set size 3
    listitem, level 1, position 3, set size 3
    Press 3
    end of listitem, level 1, position 3, set size 3
    end of list
    button, Send it again, disabled
    Send it again
    end of button, Send it again, disabled
    button, Use another wallet
    status
    status
    status
    end of region, Mobile money payment
    end of document"
  `)

  const declined = await hear(async () => {
    await page.shopper.answerPhone('decline')
    fireEvent.click(page.canvas.getByRole('button', { name: 'I’ve approved it' }))
    await page.canvas.findByRole('heading', { name: 'The request was declined' })
  })
  expect(declined).toMatchInlineSnapshot(
    `"polite: The request was declined. Have the request sent again when you’re ready."`,
  )

  const paid = await hear(async () => {
    await page.shopper.askAgain(page.shopper.placed.id, null)
    fireEvent.click(page.canvas.getByRole('button', { name: 'Send it again' }))
    await page.canvas.findByRole('heading', { name: 'Approve on your phone' })
    await page.shopper.answerPhone('approve')
    fireEvent.click(page.canvas.getByRole('button', { name: 'I’ve approved it' }))
    await page.canvas.findByRole('heading', { name: 'Paid' })
  })
  expect(paid).toMatchInlineSnapshot(`
    "polite: Approve on your phone. Enter your PIN there and nowhere else. We’ll see it here.
    polite: The request was sent again.
    polite: Paid. The shop has your payment."
  `)
})

test('following an order', async () => {
  const page = await showOrder(({ orderId, billToken }) => (
    <OrderTracker orderId={orderId} access={{ as: 'guest', billToken }} />
  ))
  await page.canvas.findByText('Your order goes on once your payment has arrived.')
  expect(withoutChance(await readAll())).toMatchInlineSnapshot(`
    "document
    region, Your order
    heading, Your order, level 2
    status
    paragraph
    Order 0
    end of paragraph
    Waiting for payment
    paragraph
    Your order goes on once your payment has arrived.
    end of paragraph
    list
    listitem, level 1, current step, position 1, set size 5
    Waiting for payment
    end of listitem, level 1, current step, position 1, set size 5
    listitem, level 1, position 2, set size 5
    Confirmed
    end of listitem, level 1, position 2, set size 5
    listitem, level 1, position 3, set size 5
    Being prepared
    end of listitem, level 1, position 3, set size 5
    listitem, level 1, position 4, set size 5
    Out for delivery
    end of listitem, level 1, position 4, set size 5
    listitem, level 1, position 5, set size 5
    Completed
    end of listitem, level 1, position 5, set size 5
    end of list
    paragraph
    Updated now
    end of paragraph
    button, Cancel order
    status
    end of region, Your order
    end of document"
  `)

  const cancelled = await hear(async () => {
    fireEvent.click(page.canvas.getByRole('button', { name: 'Cancel order' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel order' }))
    await page.canvas.findByText(/^Cancelled/, { selector: '[role=status]' })
  })
  expect(cancelled).toMatchInlineSnapshot(`
    "dialog, Cancel this order?
    textbox, What’s the reason? (optional), 500 characters left
    button, Keep order
    textbox, What’s the reason? (optional), 500 characters left
    button, Keep order
    heading, Your order, level 2
    polite: Cancelled"
  `)
})

test('a guest who has left something out', async () => {
  const page = await openShop(<GuestForm onSubmit={() => undefined} />, { signedIn: false })
  fireEvent.input(await page.canvas.findByLabelText('Phone number'), { target: { value: '12' } })
  const summary = await hear(async () => {
    fireEvent.click(page.canvas.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(page.canvas.getByLabelText('Name')).toHaveFocus())
  })
  expect(summary).toMatchInlineSnapshot(`
    "textbox, Name, We’ll ask for you by this name., required
    polite: 2 details need another look"
  `)
  expect(await readAll()).toMatchInlineSnapshot(`
    "document
    form, Continue as a guest
    status
    2 details need another look
    end of status
    strong
    2 details need another look
    end of strong
    list
    listitem, level 1, position 1, set size 2
    button, Enter your name.
    end of listitem, level 1, position 1, set size 2
    listitem, level 1, position 2, set size 2
    button, That doesn’t look like a phone number. Check the digits, or start with + for another country.
    end of listitem, level 1, position 2, set size 2
    end of list
    Name
    textbox, Name, Enter your name., invalid, required
    paragraph
    Enter your name.
    end of paragraph
    Phone number
    textbox, Phone number, 12, That doesn’t look like a phone number. Check the digits, or start with + for another country., invalid, required
    paragraph
    That doesn’t look like a phone number. Check the digits, or start with + for another country.
    end of paragraph
    button, Continue
    end of form, Continue as a guest
    end of document"
  `)
})
