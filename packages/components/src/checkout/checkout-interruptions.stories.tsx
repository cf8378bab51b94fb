import { expect, fn, waitFor } from 'storybook/test'
import {
  basket,
  fillAddress,
  fillGuest,
  goTo,
  guestToReview,
  leaveAndComeBack,
  placeButton,
  reload,
  serverOf,
  standsAt,
  type CheckoutPlay,
} from '../../../../.storybook/checkout-plays.ts'
import { setNetwork } from '../../../../.storybook/network.ts'
import preview from '../../../../.storybook/preview.tsx'
import { ReloadablePage } from '../../../../.storybook/reloadable-page.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { Checkout } from './checkout.tsx'

const meta = preview.meta({
  title: 'Checkout/Interruptions',
  component: Checkout,
  args: { basket, onPlaceOrder: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: true } },
  render: (args, { loaded }) => (
    <ReloadablePage>
      <Checkout {...args} {...serverOf({ loaded }).shop} />
    </ReloadablePage>
  ),
  beforeEach: () => sessionStorage.clear(),
})

const inAlert = { selector: '.till-alert *' }

const asGuest = { sandbox: { signedIn: false } }

/** What the first shopper, or a guest, has told or typed. */
const personal = /Ama|Mensah|Efua|Owusu|Oxford|Independence|Harper|Studio|Ring Road|\+23324|ending in (0000|1234)|bt_/

const approval = (canvas: CheckoutPlay['canvas']) => canvas.findByText('Approve on your phone')

async function addAddress({ canvas, userEvent }: CheckoutPlay) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Add an address' }))
  await userEvent.type(await canvas.findByLabelText('Name of this address'), 'Studio')
  await userEvent.type(canvas.getByLabelText('Street or area'), '5 Ring Road')
  await userEvent.type(canvas.getByLabelText('City or town'), 'Accra')
  await userEvent.selectOptions(canvas.getByLabelText('Region'), 'Greater Accra')
  await userEvent.click(canvas.getByRole('button', { name: 'Save address' }))
  await canvas.findByRole('radio', { name: /^Studio/ })
  await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
}

async function addWallet({ canvas, userEvent }: CheckoutPlay) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Add a wallet' }))
  await userEvent.type(await canvas.findByLabelText('Mobile money number'), '024 555 1234')
  await userEvent.click(canvas.getByRole('button', { name: 'Save wallet' }))
  await canvas.findByRole('radio', { name: /ending in 1234/ })
  await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
}

/** Interrupts somebody new at each step: they go on where they were, and there is one order. */
const atEachStep = (interrupt: (play: CheckoutPlay) => Promise<void>) => ({
  parameters: { sandbox: { seed: 'none' as const, signedIn: true } },
  play: async (play: CheckoutPlay) => {
    const { canvas, userEvent, loaded } = play
    await standsAt(play, 'delivery')
    await interrupt(play)
    await standsAt(play, 'delivery')
    await addAddress(play)
    await standsAt(play, 'payment')
    await interrupt(play)
    await standsAt(play, 'payment')
    await addWallet(play)
    await standsAt(play, 'review')
    await interrupt(play)
    await userEvent.click(await placeButton(canvas))
    await approval(canvas)
    await interrupt(play)
    await approval(canvas)
    await shopperOf({ loaded }).answerPhone('approve')
    await userEvent.click(await canvas.findByRole('button', { name: 'I’ve approved it' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }))
    await canvas.findByText('The shop has accepted your order.')
    await interrupt(play)
    await expect(await canvas.findByText('Paid')).toBeVisible()
    await expect(serverOf({ loaded }).attempts).toHaveLength(1)
    await expect(JSON.stringify(sessionStorage)).not.toMatch(personal)
  },
})

export const ReloadedAtEachStep = meta.story(atEachStep(reload))

export const LeftAtEachStep = meta.story(atEachStep(leaveAndComeBack))

/** What a guest typed is in memory alone: a reload asks again, and only what is no secret is kept. */
export const GuestReloads = meta.story({
  parameters: asGuest,
  play: async (play) => {
    await guestToReview(play)
    await reload(play)
    await standsAt(play, 'contact')
    await expect(JSON.stringify(sessionStorage)).not.toMatch(personal)
    await fillGuest(play)
    await standsAt(play, 'delivery')
    await expect(await play.canvas.findByRole('radio', { name: 'Delivery' })).toBeChecked()
    await expect(await play.canvas.findByLabelText('Street or area')).toHaveValue('')
  },
})

/** One more thing from the shop's shelves, and back: a guest's answers live as long as the page. */
export const GuestComesBack = meta.story({
  parameters: asGuest,
  play: async (play) => {
    const { canvas } = play
    await guestToReview(play)
    await leaveAndComeBack(play)
    await standsAt(play, 'review')
    await expect(canvas.getByText('7 Oxford Street, Accra, Greater Accra')).toBeVisible()
    await goTo(play, 'contact')
    await expect(canvas.getByLabelText('Name')).toHaveValue('Efua Owusu')
    await expect(JSON.stringify([sessionStorage, localStorage])).not.toMatch(personal)
  },
})

/** Without a network each form keeps what was typed, and the order waits until it is back. */
export const OfflineAtEachStep = meta.story({
  parameters: asGuest,
  play: async (play) => {
    const { canvas, userEvent, loaded } = play
    const loseNetwork = async () => {
      setNetwork('offline')
      await expect(await canvas.findByText(/What you typed is kept/)).toBeVisible()
    }
    await canvas.findByRole('button', { name: 'Continue as a guest' })
    await loseNetwork()
    await fillGuest(play)
    setNetwork('online')
    await standsAt(play, 'delivery')
    await loseNetwork()
    await fillAddress(play)
    await standsAt(play, 'payment')
    await userEvent.click(await canvas.findByRole('button', { name: 'Use this wallet' }))
    await userEvent.click(await placeButton(canvas))
    await expect(serverOf({ loaded }).attempts).toEqual([])
    setNetwork('online')
    await approval(canvas)
    await expect(serverOf({ loaded }).attempts).toHaveLength(1)
    setNetwork('offline')
    await expect(await approval(canvas)).toBeVisible()
    setNetwork('online')
    await shopperOf({ loaded }).answerPhone('approve')
    await expect(await canvas.findByText('Paid', {}, { timeout: 10_000 })).toBeVisible()
  },
})

async function signInAgain({ canvas, userEvent, loaded }: CheckoutPlay) {
  shopperOf({ loaded }).sandbox.clock.advance(31)
  await userEvent.type(await canvas.findByLabelText('Phone number'), '024 400 0000{Enter}')
  await userEvent.type(await canvas.findByLabelText('6-digit code'), shopperOf({ loaded }).readCode())
}

/** The session runs out at each step: it says so, and after signing in again everything is as it was. */
export const SessionRunsOut = meta.story({
  play: async (play) => {
    const { canvas, userEvent, loaded } = play
    const runOut = () => shopperOf({ loaded }).endSession('UNAUTHENTICATED')
    await placeButton(canvas)
    await goTo(play, 'delivery')
    await userEvent.click(await canvas.findByRole('radio', { name: /^Work/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
    for (const step of ['contact', 'delivery', 'payment', 'review'] as const) {
      await standsAt(play, 'review')
      if (step !== 'review') await goTo(play, step)
      await runOut()
      await expect(await canvas.findByText(/nothing is lost/, inAlert)).toBeVisible()
      await standsAt(play, 'contact')
      await expect(canvas.queryByText(/Harper Road/)).not.toBeInTheDocument()
      await signInAgain(play)
      await expect(await canvas.findByText('4 Harper Road, Adum, Kumasi, Ashanti')).toBeVisible()
    }
    await userEvent.click(await placeButton(canvas))
    await approval(canvas)
    await runOut()
    await signInAgain(play)
    await expect(await approval(canvas)).toBeVisible()
    await expect(serverOf({ loaded }).attempts).toHaveLength(1)
  },
})

/** Ended from another device, which may mean that this one is in other hands: nothing of a person stays. */
export const SessionRevoked = meta.story({
  play: async (play) => {
    const { canvas, canvasElement, loaded } = play
    await placeButton(canvas)
    await goTo(play, 'payment')
    await shopperOf({ loaded }).endSession('SESSION_REVOKED')
    await expect(await canvas.findByText(/signed out for your safety/, inAlert)).toBeVisible()
    await standsAt(play, 'contact')
    await expect(canvasElement.textContent).not.toMatch(personal)
    await expect(JSON.stringify(sessionStorage)).not.toMatch(personal)
    await signInAgain(play)
    await standsAt(play, 'review')
  },
})

/** Ended while the order is on its way: it says that there is one, and whoever signs in again goes on with that. */
export const RevokedWhilePlacing = meta.story({
  args: { onPlaced: fn() },
  play: async (play) => {
    const { args, canvas, canvasElement, userEvent, loaded } = play
    const server = serverOf({ loaded })
    const answer = server.holdAnswer()
    await userEvent.click(await placeButton(canvas))
    await waitFor(() => expect(server.orders).toBe(1))
    await shopperOf({ loaded }).endSession('SESSION_REVOKED')
    await canvas.findByText(/signed out for your safety/, inAlert)
    answer()
    await expect(await canvas.findByText('Your order was placed. Sign in to see it.', inAlert)).toBeVisible()
    await expect(canvasElement.textContent).not.toMatch(personal)
    await expect(args.onPlaced).toHaveBeenCalledOnce()
    await signInAgain(play)
    await approval(canvas)
    await expect(server.attempts).toHaveLength(1)
  },
})

/** Ended while the order is on its way, and its answer is lost: the next press finds out, and nothing is placed twice. */
export const RevokedInDoubt = meta.story({
  play: async (play) => {
    const { canvas, userEvent, loaded } = play
    const server = serverOf({ loaded })
    server.answers = 'get-lost'
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText(/won’t be placed twice/, inAlert)
    await shopperOf({ loaded }).endSession('SESSION_REVOKED')
    server.answers = 'arrive'
    await signInAgain(play)
    await userEvent.click(await placeButton(canvas))
    await approval(canvas)
    await expect(server.orders).toBe(1)
  },
})

/** Somebody else signs in, at each step: nothing of the first shopper is left, and nobody gets their order. */
export const AnotherShopper = meta.story({
  play: async (play) => {
    const { canvas, canvasElement, userEvent, loaded } = play
    const shopper = shopperOf({ loaded })
    const visits = {
      contact: () => goTo(play, 'contact'),
      delivery: () => goTo(play, 'delivery'),
      payment: () => goTo(play, 'payment'),
      review: async () => {},
      'lost on its way': async () => {
        serverOf(play).answers = 'get-lost'
        await userEvent.click(await placeButton(canvas))
        await canvas.findByText(/won’t be placed twice/, inAlert)
      },
      approval: async () => {
        serverOf(play).answers = 'arrive'
        await userEvent.click(await placeButton(canvas))
        await approval(canvas)
      },
    }
    for (const [where, visit] of Object.entries(visits)) {
      await placeButton(canvas)
      await visit()
      await shopper.signIn(shopper.till, '+233207654321')
      await standsAt(play, 'delivery')
      await waitFor(() => expect(canvasElement.textContent, where).not.toMatch(personal))
      const values = [...canvasElement.querySelectorAll('input')].map(({ value }) => value)
      await expect(values.join(' '), where).not.toMatch(personal)
      await expect(canvas.queryByText(/won’t be placed twice/)).not.toBeInTheDocument()
      await expect(JSON.stringify(sessionStorage), where).not.toMatch(/addr|momo|ord_/)
      await shopper.signIn()
    }
  },
})

/** The answer to an order arrives when its shopper has left: it opens for nobody else. */
export const LeavesWhilePlacing = meta.story({
  play: async (play) => {
    const { canvas, canvasElement, userEvent, loaded } = play
    const server = serverOf({ loaded })
    const shopper = shopperOf({ loaded })
    const answer = server.holdAnswer()
    await userEvent.click(await placeButton(canvas))
    await waitFor(() => expect(server.orders).toBe(1))
    await shopper.till.signOut()
    await canvas.findByRole('button', { name: 'Send code' })
    answer()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await standsAt(play, 'contact')
    await expect(canvasElement.textContent).not.toMatch(personal)
    await expect(JSON.stringify(sessionStorage)).not.toMatch(/ord_/)
  },
})

/** Signed out in another tab while an address is typed: the step that stands there now has the focus, and it says why. */
export const SignedOutWhileTyping = meta.story({
  parameters: { sandbox: { seed: 'none', signedIn: true } },
  play: async (play) => {
    const { canvas, userEvent, loaded } = play
    await standsAt(play, 'delivery')
    await userEvent.click(await canvas.findByRole('button', { name: 'Add an address' }))
    await userEvent.type(await canvas.findByLabelText('Street or area'), '5 Ring')
    await shopperOf({ loaded }).till.signOut()
    await standsAt(play, 'contact')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Who’s ordering' })).toHaveFocus())
    await expect(await canvas.findByText(/You’re signed out/, inAlert)).toBeVisible()
    await expect(canvas.getByText(/You’re signed out/, { selector: '[role=status]' })).toBeInTheDocument()
  },
})

/** Whoever is on another part of the page meanwhile is left there. */
export const SignedOutElsewhere = meta.story({
  play: async (play) => {
    const { canvas, canvasElement, loaded } = play
    await placeButton(canvas)
    canvas.getByRole('button', { name: /^Place order/ }).focus()
    const elsewhere = canvasElement.ownerDocument.createElement('button')
    elsewhere.textContent = 'Elsewhere on the page'
    canvasElement.append(elsewhere)
    elsewhere.focus()
    await shopperOf({ loaded }).till.signOut()
    await standsAt(play, 'contact')
    await expect(elsewhere).toHaveFocus()
  },
})
