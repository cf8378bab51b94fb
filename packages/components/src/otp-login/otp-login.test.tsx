// @vitest-environment jsdom
import { TillProvider } from '@tillkit/hooks'
import { act, configure, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import { OtpLogin } from './otp-login.tsx'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

let shopper: Shopper
beforeEach(async () => {
  shopper = await openShopper({})
  render(
    <TillProvider till={shopper.till}>
      <OtpLogin />
      <input aria-label="Search" />
    </TillProvider>,
  )
})
afterEach(() => shopper.sandbox.close())

const search = () => screen.getByLabelText('Search')
const card = async () => (await screen.findByText('Ama Mensah')).closest('.till-signed-in-card')
const askForCode = async () => {
  await userEvent.type(await screen.findByLabelText('Phone number'), '0244 000 000{Enter}')
  return screen.findByLabelText('6-digit code')
}

/** What another tab does reaches this one as what the till does by itself. */
const elsewhere = {
  signIn: () => act(() => shopper.signIn()),
  signOut: () => act(() => shopper.till.session.end('signed-out')),
}

describe('what another tab does', () => {
  test('moves no focus, also where the shopper has signed in and out here before', async () => {
    await userEvent.type(await askForCode(), shopper.readCode())
    await waitFor(async () => expect(await card()).toHaveFocus())
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(await screen.findByLabelText('Phone number')).toHaveFocus()

    search().focus()
    shopper.sandbox.clock.advance(31)
    await elsewhere.signIn()
    await card()
    expect(search()).toHaveFocus()
    elsewhere.signOut()
    await screen.findByLabelText('Phone number')
    expect(search()).toHaveFocus()
  })

  test('takes the field away where a code is typed, and says who is signed in', async () => {
    await askForCode()
    shopper.sandbox.clock.advance(31)
    await elsewhere.signIn()
    await waitFor(async () => expect(await card()).toHaveFocus())
    expect(screen.getByText(/^Signed in as/)).toBeInTheDocument()
  })

  test('leaves whoever has gone on from the code where they are', async () => {
    await askForCode()
    search().focus()
    shopper.sandbox.clock.advance(31)
    await elsewhere.signIn()
    await card()
    expect(search()).toHaveFocus()
  })

  test('takes the button away that had the focus: the heading has it', async () => {
    await elsewhere.signIn()
    await card()
    screen.getByRole('button', { name: 'Sign out' }).focus()
    elsewhere.signOut()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Sign in' })).toHaveFocus())
  })
})
