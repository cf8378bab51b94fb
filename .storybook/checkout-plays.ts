import type { CheckoutBasket, CheckoutStep } from '@tillkit/components/checkout'
import { expect, waitFor, type userEvent as events, type within } from 'storybook/test'
import { checkoutServerOf } from './checkout-shop.ts'
import { shopperOf } from './shopper.ts'

const cedis = (amount: string) => ({ amount, currency: 'GHS' })

/** What the stories' shoppers buy. */
export const basket: CheckoutBasket = {
  id: 'basket-1',
  lines: [
    {
      productId: 'prod_abc123',
      productName: 'Espresso',
      variantName: 'Double',
      quantity: 2,
      unitPrice: cedis('6.00'),
      total: cedis('12.00'),
    },
  ],
  subtotal: cedis('12.00'),
  tax: cedis('1.06'),
  total: cedis('13.06'),
}

/** What a story's `play` gets, as far as a checkout needs it. */
export interface CheckoutPlay {
  canvas: ReturnType<typeof within>
  userEvent: ReturnType<typeof events.setup>
  loaded: Record<string, unknown>
}

type Place = Pick<CheckoutPlay, 'canvas'>

export const serverOf = ({ loaded }: Pick<CheckoutPlay, 'loaded'>) => checkoutServerOf(shopperOf({ loaded }))

export const placeButton = (canvas: CheckoutPlay['canvas']) => canvas.findByRole('button', { name: /^Place order/ })

export const stepTitles: Readonly<Record<CheckoutStep, string>> = {
  contact: 'Who’s ordering',
  delivery: 'How you get it',
  payment: 'How you pay',
  review: 'A last look',
}

/** Waits until the shopper is at a step. */
export async function standsAt({ canvas }: Place, step: CheckoutStep) {
  await waitFor(() => expect(canvas.getByRole('listitem', { current: 'step' })).toHaveTextContent(stepTitles[step]))
}

/** Goes back to a step that was answered. */
export async function goTo({ canvas, userEvent }: Omit<CheckoutPlay, 'loaded'>, step: CheckoutStep) {
  await userEvent.click(await canvas.findByRole('button', { name: `Change: ${stepTitles[step]}` }))
  await standsAt({ canvas }, step)
}

/** Loads the page again. */
export async function reload({ canvas }: Place) {
  const before = canvas.getByRole('region', { name: 'Checkout' })
  canvas.getByTestId('reload').click()
  await waitFor(() => expect(before).not.toBeInTheDocument())
}

/** Goes to another page, and back. */
export async function leaveAndComeBack({ canvas }: Place) {
  canvas.getByTestId('leave').click()
  await waitFor(() => expect(canvas.queryByRole('region', { name: 'Checkout' })).toBeNull())
  canvas.getByTestId('come-back').click()
}

export async function fillGuest({ canvas, userEvent }: Omit<CheckoutPlay, 'loaded'>) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Continue as a guest' }))
  await userEvent.type(canvas.getByLabelText('Name'), 'Efua Owusu')
  await userEvent.type(canvas.getByLabelText('Phone number'), '024 555 1234')
  await userEvent.click(canvas.getByRole('button', { name: 'Continue' }))
}

export async function fillAddress({ canvas, userEvent }: Omit<CheckoutPlay, 'loaded'>) {
  await userEvent.type(await canvas.findByLabelText('Street or area'), '7 Oxford Street')
  await userEvent.type(canvas.getByLabelText('City or town'), 'Accra')
  await userEvent.selectOptions(canvas.getByLabelText('Region'), 'Greater Accra')
  await userEvent.click(canvas.getByRole('button', { name: 'Use this address' }))
}

export async function guestToReview(play: CheckoutPlay) {
  await fillGuest(play)
  await fillAddress(play)
  await play.userEvent.click(await play.canvas.findByRole('button', { name: 'Use this wallet' }))
  await placeButton(play.canvas)
}
