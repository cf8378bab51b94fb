import { expect, fn, waitFor } from 'storybook/test'
import {
  basket,
  guestToReview,
  placeButton,
  reload,
  serverOf,
  type CheckoutPlay,
} from '../../../../.storybook/checkout-plays.ts'
import preview from '../../../../.storybook/preview.tsx'
import { ReloadablePage } from '../../../../.storybook/reloadable-page.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'
import { Checkout } from './checkout.tsx'

const meta = preview.meta({
  title: 'Checkout/Focus',
  component: Checkout,
  args: { basket, onPlaceOrder: fn(), onEvent: fn() },
  parameters: { sandbox: { signedIn: false } },
  render: (args, { loaded }) => (
    <ReloadablePage>
      <Checkout {...args} {...serverOf({ loaded }).shop} />
    </ReloadablePage>
  ),
  beforeEach: () => sessionStorage.clear(),
})

/** Presses a button as the keyboard does. */
async function press({ canvas, userEvent }: CheckoutPlay, name: string | RegExp) {
  const button = await canvas.findByRole('button', { name })
  button.focus()
  await userEvent.keyboard('{Enter}')
}

const headingHasFocus = ({ canvas }: CheckoutPlay, name: string) =>
  waitFor(() => expect(canvas.getByRole('heading', { name })).toHaveFocus())

/** Whoever chooses how to say who they are is taken there, and back. */
export const SignInOrGuest = meta.story({
  play: async (play) => {
    const { canvas } = play
    await canvas.findByRole('button', { name: 'Continue as a guest' })
    await expect(document.body).toHaveFocus()
    await press(play, 'Continue as a guest')
    await waitFor(() => expect(canvas.getByLabelText('Name')).toHaveFocus())
    await press(play, 'Sign in instead')
    await headingHasFocus(play, 'Sign in')
  },
})

/** From the last look to an order that is followed: each screen takes over the focus of the button that led to it. */
export const FromPlacingToTracking = meta.story({
  play: async (play) => {
    const { canvas, userEvent, loaded } = play
    await guestToReview(play)
    await press(play, /^Place order/)
    await headingHasFocus(play, 'Mobile money payment')

    await press(play, 'Use another wallet')
    await headingHasFocus(play, 'How you pay')
    // Not the wallet that was asked already.
    const number = await canvas.findByLabelText('Mobile money number')
    await expect(number).toHaveValue('')
    await press(play, 'Cancel')
    await headingHasFocus(play, 'Mobile money payment')

    await press(play, 'Use another wallet')
    await userEvent.type(await canvas.findByLabelText('Mobile money number'), '020 700 1234')
    await press(play, 'Send the request here')
    await headingHasFocus(play, 'Mobile money payment')

    await shopperOf({ loaded }).answerPhone('approve')
    await press(play, 'I’ve approved it')
    await canvas.findByText('Paid')
    await press(play, 'Continue')
    await headingHasFocus(play, 'Thank you for your order')
  },
})

/** A page that opens at the payment leaves the focus where the browser put it. */
export const OpensAtThePayment = meta.story({
  parameters: { sandbox: { signedIn: true } },
  play: async (play) => {
    const { canvas, userEvent } = play
    await userEvent.click(await placeButton(canvas))
    await canvas.findByText('Approve on your phone')
    await reload(play)
    await canvas.findByText('Approve on your phone')
    await expect(document.body).toHaveFocus()
  },
})
