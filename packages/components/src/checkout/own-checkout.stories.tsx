import { expect, fn } from 'storybook/test'
import { basket, placeButton, serverOf } from '../../../../.storybook/checkout-plays.ts'
import { OwnCheckout } from '../../../../.storybook/pages/own-checkout.tsx'
import preview from '../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../.storybook/shopper.ts'

const meta = preview.meta({
  title: 'Checkout/A checkout of your own',
  component: OwnCheckout,
  args: { basket, onPlaceOrder: fn() },
  parameters: { sandbox: { signedIn: true } },
  render: (args, { loaded }) => <OwnCheckout {...args} onPlaceOrder={serverOf({ loaded }).onPlaceOrder} />,
  beforeEach: () => sessionStorage.clear(),
})

/** From the parts alone: signed in, one page, one order. */
export const FromTheParts = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /^Work/ }))
    await userEvent.tripleClick(await placeButton(canvas))
    await canvas.findByText('Approve on your phone')
    await shopperOf({ loaded }).answerPhone('approve')
    await userEvent.click(canvas.getByRole('button', { name: 'I’ve approved it' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Continue' }))
    await expect(await canvas.findByText('The shop has accepted your order.')).toBeVisible()
    const { attempts } = serverOf({ loaded })
    await expect(attempts.map(({ order }) => order.address?.city)).toEqual(['Kumasi'])
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { signedIn: false } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Send code' })).toBeVisible()
  },
})
