import { expect, fn, mocked, screen, waitFor } from 'storybook/test'
import {
  basket,
  fillAddress,
  fillGuest,
  guestToReview,
  placeButton,
  reload,
  serverOf,
  standsAt,
} from '../../../../.storybook/checkout-plays.ts'
import { ReloadablePage } from '../../../../.storybook/reloadable-page.tsx'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { Checkout, type CheckoutProps } from './checkout.tsx'

/** Stands for the server of the story's own shopper. */
const atTheShop: CheckoutProps['onPlaceOrder'] = async () => {
  throw new TypeError('A story opens a shop of its own.')
}

const failing = () => Promise.reject(new TypeError('The shop answered 500.'))

const meta = preview.meta({
  title: 'Checkout/Checkout',
  component: Checkout,
  args: { basket, onPlaceOrder: atTheShop, onPlaced: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true } },
  render: (args, { loaded }) => {
    const { onPlaceOrder, ...shop } = serverOf({ loaded }).shop
    const placing = args.onPlaceOrder === atTheShop ? { onPlaceOrder } : {}
    return (
      <ReloadablePage>
        <Checkout {...shop} {...args} {...placing} />
      </ReloadablePage>
    )
  },
  beforeEach: () => sessionStorage.clear(),
})

export const Loading = meta.story({
  parameters: {
    sandbox: { faults: [{ method: 'GET', path: '/v1/link/data', fault: { kind: 'delay', milliseconds: 600_000 } }] },
  },
})

/** Somebody new: nothing is saved, so each step asks. */
export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: 'Delivery' })).toBeChecked()
    await expect(await canvas.findByRole('button', { name: 'Add an address' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Continue' })).toHaveAttribute('aria-disabled', 'true')
  },
})

/** A returning shopper: one request, and everything is answered but the last look. */
export const Content = meta.story({
  play: async ({ canvas, loaded, args }) => {
    await placeButton(canvas)
    await expect(canvas.getByText('12 Independence Avenue, Accra, Greater Accra')).toBeVisible()
    await expect(canvas.getAllByRole('listitem', { current: 'step' })).toHaveLength(1)
    await expect(shopperOf({ loaded }).requests()).toEqual(['GET /v1/link/data'])
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'checkout-step-shown', step: 'review' })
  },
})

export const Saving = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    serverOf({ loaded }).answers = 'never-come'
    const place = await placeButton(canvas)
    await userEvent.click(place)
    await waitFor(() => expect(place).toHaveAttribute('aria-busy', 'true'))
    await expect(canvas.queryByRole('button', { name: /^Change/ })).toBeNull()
  },
})

/** Nobody knows whether it was placed. The same button finds out, and nothing is placed twice. */
export const Error = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const server = serverOf({ loaded })
    server.answers = 'get-lost'
    await userEvent.click(await placeButton(canvas))
    await expect(await canvas.findAllByText(/won’t be placed twice/)).not.toHaveLength(0)
    server.answers = 'arrive'
    await userEvent.click(await placeButton(canvas))
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await expect(server.attempts).toHaveLength(2)
    await expect(server.orders).toBe(1)
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await placeButton(canvas)
    setNetwork('offline')
    await expect(await canvas.findByText(/What you typed is kept/)).toBeVisible()
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('button', { name: 'Continue as a guest' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Send code' })).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual([])
  },
})

/** From a guest's first word to an order that is paid and followed. */
export const Guest = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async (play) => {
    const { canvas, userEvent, loaded, args } = play
    await guestToReview(play)
    await userEvent.click(await placeButton(canvas))
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await expect(serverOf({ loaded }).attempts[0]?.order).toEqual({
      basketId: 'basket-1',
      orderType: 'delivery',
      guest: { name: 'Efua Owusu', phone: '+233245551234' },
      address: expect.objectContaining({ line1: '7 Oxford Street', city: 'Accra', country: 'GH' }),
      mobileMoney: { provider: 'mtn', phoneNumber: '+233245551234' },
    })
    await shopperOf({ loaded }).answerPhone('approve')
    await userEvent.click(canvas.getByRole('button', { name: 'I’ve approved it' }))
    await expect(await canvas.findByText('Paid')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    await expect(await canvas.findByText('The shop has accepted your order.')).toBeVisible()
    await expect(canvas.getByText('Save my details for next time')).toBeVisible()
    // A new account begins with the name that they typed here.
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    await userEvent.type(await canvas.findByLabelText('6-digit code'), shopperOf({ loaded }).readCode())
    const name = await canvas.findByRole('checkbox', { name: 'Your name' })
    await expect(name).toHaveAccessibleDescription('Efua Owusu')
    await expect(args.onPlaced).toHaveBeenCalledOnce()
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'order-placed', as: 'guest' })
  },
})

/** What is picked up needs no address. */
export const Pickup = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async (play) => {
    const { canvas, userEvent } = play
    await fillGuest(play)
    await userEvent.click(await canvas.findByRole('radio', { name: 'Pickup' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    await expect(await canvas.findByRole('button', { name: 'Use this wallet' })).toBeVisible()
    await expect(canvas.queryByLabelText('Street or area')).toBeNull()
  },
})

/** Any step can be gone back to, and the others stay answered; what was typed and not sent stays too. */
export const ChangesOneAnswer = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async (play) => {
    const { canvas, userEvent } = play
    await guestToReview(play)
    await userEvent.click(canvas.getByRole('button', { name: 'Change: How you get it' }))
    const street = canvas.getByLabelText('Street or area')
    await expect(street).toHaveValue('7 Oxford Street')
    await userEvent.type(street, ', gate 2')
    await userEvent.click(canvas.getByRole('button', { name: 'Change: How you pay' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Change: How you get it' }))
    await expect(street).toHaveValue('7 Oxford Street, gate 2')
    await userEvent.click(canvas.getByRole('button', { name: 'Use this address' }))
    await expect(await canvas.findByText('7 Oxford Street, gate 2, Accra, Greater Accra')).toBeVisible()
    await placeButton(canvas)
  },
})

/** A no of the shop is an answer: nothing was placed, and the next try is a new one. */
export const Refused = meta.story({
  args: { onPlaceOrder: async () => ({ refused: 'The beans are sold out.' }) },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await placeButton(canvas))
    await expect(await canvas.findByText('The shop can’t take this order')).toBeVisible()
    await expect(args.onEvent).toHaveBeenLastCalledWith({ type: 'order-not-placed', why: 'refused' })
    await expect(canvas.getAllByText('The beans are sold out.')).not.toHaveLength(0)
  },
})

/** Loaded again while the order was on its way: it is found by its key, and there is one. */
export const ReloadedWhilePlacing = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async (play) => {
    const { args, canvas, userEvent, loaded } = play
    await guestToReview(play)
    serverOf(play).answers = 'never-come'
    await userEvent.click(await placeButton(canvas))
    await waitFor(() => expect(serverOf({ loaded }).orders).toBe(1))
    await reload({ canvas })
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await expect(serverOf({ loaded }).orders).toBe(1)
    await reload({ canvas })
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    // Time to empty the basket: told once, and not again with the order that is remembered.
    await expect(args.onPlaced).toHaveBeenCalledOnce()
    await expect(JSON.stringify(sessionStorage)).not.toMatch(/bt_|\+233|Efua|Oxford/)
  },
})

/** Loaded again while the phone was waited for. */
export const ReloadedWhilePaying = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText('Approve on your phone')
    await reload({ canvas })
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await expect(serverOf({ loaded }).attempts).toHaveLength(1)
  },
})

/** Loaded again before anything was placed: what was chosen is chosen still. */
export const ReloadedWhileChoosing = meta.story({
  play: async ({ canvas, userEvent }) => {
    await placeButton(canvas)
    await userEvent.click(canvas.getByRole('button', { name: 'Change: How you get it' }))
    await userEvent.click(await canvas.findByRole('radio', { name: /^Work/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    await reload({ canvas })
    await placeButton(canvas)
    await expect(canvas.getByText('4 Harper Road, Adum, Kumasi, Ashanti')).toBeVisible()
  },
})

/** A link to a receipt is what is left where no server finds the order. */
export const ReloadedOutOfReach = meta.story({
  parameters: { sandbox: { signedIn: false } },
  args: { findOrder: async () => null },
  play: async (play) => {
    const { canvas, userEvent } = play
    await guestToReview(play)
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText('Approve on your phone')
    await reload({ canvas })
    await expect(await canvas.findByText(/open the link on your receipt/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /^Place order/ })).toBeNull()
  },
})

/** The shop cannot even be asked whether there is an order: the same button finds out, and nothing is placed twice. */
export const ReloadedWhereNothingIsFound = meta.story({
  args: { findOrder: failing },
  play: async (play) => {
    const { canvas, userEvent } = play
    const server = serverOf(play)
    server.answers = 'get-lost'
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText(/won’t be placed twice/, { selector: '.till-alert *' })
    await reload(play)
    await expect(await canvas.findByText(/won’t be placed twice/, { selector: '.till-alert *' })).toBeVisible()
    server.answers = 'arrive'
    await userEvent.click(await placeButton(canvas))
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await expect(server.orders).toBe(1)
  },
})

/** A guest begins anew after a reload, and is told before that what became of their order is not known. */
export const GuestReloadsInDoubt = meta.story({
  parameters: { sandbox: { signedIn: false } },
  args: { findOrder: fn(failing) },
  play: async (play) => {
    const { args, canvas, userEvent } = play
    const server = serverOf(play)
    server.answers = 'get-lost'
    await guestToReview(play)
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText(/won’t be placed twice/, { selector: '.till-alert *' })
    await reload(play)
    await expect(await canvas.findByText(/won’t be placed twice/, { selector: '.till-alert *' })).toBeVisible()
    await standsAt(play, 'contact')
    mocked(args.findOrder)?.mockImplementation(server.findOrder)
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Mobile money payment' })).toHaveFocus())
  },
})

/** The session ends in the middle: it says so, and goes on where it was. */
export const SessionEnds = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const shopper = shopperOf({ loaded })
    await placeButton(canvas)
    await userEvent.click(canvas.getByRole('button', { name: 'Change: How you get it' }))
    await userEvent.click(await canvas.findByRole('radio', { name: /^Work/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    await placeButton(canvas)
    await shopper.till.signOut()
    await expect(await canvas.findByRole('button', { name: 'Send code' })).toBeVisible()
    await expect(canvas.queryByText(/Kumasi/)).toBeNull()
  },
})

/** A wallet that says no, and another one that pays. */
export const AnotherWallet = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const shopper = shopperOf({ loaded })
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText('Approve on your phone')
    await shopper.answerPhone('decline')
    await userEvent.click(canvas.getByRole('button', { name: 'I’ve approved it' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Use another wallet' }))
    const wallets = await canvas.findAllByRole('radio')
    await userEvent.click(wallets.at(-1) ?? wallets[0]!)
    await userEvent.click(canvas.getByRole('button', { name: 'Send the request here' }))
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await shopper.answerPhone('approve')
    await userEvent.click(canvas.getByRole('button', { name: 'I’ve approved it' }))
    await expect(await canvas.findByText('Paid')).toBeVisible()
  },
})

/** Press as often as you like. */
export const FastClicks = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    const place = await placeButton(canvas)
    await userEvent.tripleClick(place)
    await userEvent.keyboard('{Enter}{Enter}')
    await expect(await canvas.findByText('Approve on your phone')).toBeVisible()
    await expect(serverOf({ loaded }).attempts).toHaveLength(1)
    await expect(screen.queryByText(/won’t be placed twice/)).toBeNull()
  },
})

/** Each step's heading takes the focus when the shopper comes to it, and nothing else moves the focus. */
export const FocusFollowsTheSteps = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async (play) => {
    const { canvas, userEvent } = play
    await canvas.findByRole('button', { name: 'Continue as a guest' })
    await expect(document.body).toHaveFocus()
    await fillGuest(play)
    for (const [title, goOn] of [
      ['How you get it', () => fillAddress(play)],
      ['How you pay', async () => userEvent.click(await canvas.findByRole('button', { name: 'Use this wallet' }))],
    ] as const) {
      await waitFor(() => expect(canvas.getByRole('heading', { name: title })).toHaveFocus())
      await goOn()
    }
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'A last look' })).toHaveFocus())
    await userEvent.click(canvas.getByRole('button', { name: 'Change: How you pay' }))
    await expect(canvas.getByRole('heading', { name: 'How you pay' })).toHaveFocus()
  },
})

/** A code that somebody new types in the middle of it: their name is asked, and the next step has the focus. */
export const NewcomerSignsIn = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('Phone number'), '020 765 4321{Enter}')
    await userEvent.type(await canvas.findByLabelText('6-digit code'), shopperOf({ loaded }).readCode())
    const name = await canvas.findByLabelText('Name')
    await expect(canvas.getAllByRole('button', { name: 'Continue' })).toHaveLength(1)
    await userEvent.type(name, 'Esi Owusu{Enter}')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'How you get it' })).toHaveFocus())
    await expect(canvas.getAllByText('Esi Owusu')[0]).toBeVisible()
  },
})

/** Who bought as a guest need not type their number again to save their details. */
export const GuestSavesDetails = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async (play) => {
    const { canvas, userEvent, loaded } = play
    await guestToReview(play)
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText('Approve on your phone')
    await shopperOf({ loaded }).answerPhone('approve')
    await userEvent.click(canvas.getByRole('button', { name: 'I’ve approved it' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }))
    await expect(await canvas.findByLabelText('Phone number')).toHaveValue('+233245551234')
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }))
    await userEvent.type(await canvas.findByLabelText('6-digit code'), shopperOf({ loaded }).readCode())
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Address/ }))
    await userEvent.click(canvas.getByRole('button', { name: /^Save/ }))
    await expect((await canvas.findAllByText('Saved in your account')).at(-1)).toBeVisible()
  },
})

const longName = 'Freshly roasted single-origin Volta highland espresso beans, hand-sorted, '.repeat(3)

/** Names as long as shops and people have them. */
export const LongNames = meta.story({
  args: {
    basket: {
      ...basket,
      lines: basket.lines.map((line) => ({
        ...line,
        productName: longName,
        variantName: longName.replaceAll(' ', ''),
        quantity: 1200,
        total: { amount: '123456789012.34', currency: 'GHS' },
      })),
      total: { amount: '123456789012.34', currency: 'GHS' },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await placeButton(canvas)
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})

/** An amount that nobody can read is shown as it came. */
export const UnreadableAmount = meta.story({
  args: { basket: { ...basket, total: { amount: '12,50 or so', currency: 'SHELLS' } } },
  play: async ({ canvas }) => {
    await expect(await placeButton(canvas)).toHaveTextContent('12,50 or so')
  },
})

/** Every word from the catalogue, and room for longer ones. */
export const InAnotherLanguage = meta.story({
  globals: { locale: 'pseudo' },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('button', { name: /GHS/ })).toBeVisible()
    const texts = [...canvasElement.querySelectorAll('h2, h3, button:not([hidden])')].map(
      ({ textContent }) => textContent,
    )
    await expect(texts.filter((text) => /^[\w ’]+$/.test(text))).toEqual([])
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
})
