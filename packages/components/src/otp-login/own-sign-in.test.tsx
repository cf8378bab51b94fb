// @vitest-environment jsdom
import { TillProvider } from '@tillkit/hooks'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SignIn } from '../../../../.storybook/pages/own-sign-in.tsx'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'

let shopper: Shopper
beforeEach(async () => {
  shopper = await openShopper({})
  render(
    <TillProvider till={shopper.till}>
      <SignIn />
    </TillProvider>,
  )
})
afterEach(() => shopper.sandbox.close())

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

async function askForCode() {
  await userEvent.type(await screen.findByLabelText('Phone number'), '024 400 0000')
  await press('Send code')
  return screen.findByLabelText(/^Code sent to/)
}

test('after signing out the form asks for a number, and shows none', async () => {
  await userEvent.type(await askForCode(), shopper.readCode())
  await press('Sign in')
  await screen.findByText(/Ama Mensah/)
  await press('Sign out')
  expect(await screen.findByLabelText('Phone number')).toHaveValue('')
  expect(await askForCode()).toHaveValue('')
})

test('a number that was mistyped can be changed', async () => {
  await userEvent.type(await askForCode(), '000000')
  await press('Sign in')
  await screen.findByRole('alert')
  await press('Another number')
  expect(await screen.findByLabelText('Phone number')).toHaveValue('024 400 0000')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('where another code is refused, the one that was sent still counts', async () => {
  const field = await askForCode()
  await press('Send another code')
  await screen.findByRole('alert')
  await userEvent.type(field, shopper.readCode())
  await press('Sign in')
  expect(await screen.findByText(/Ama Mensah/)).toBeVisible()
})

test('another code can be sent', async () => {
  await askForCode()
  shopper.sandbox.clock.advance(31)
  await press('Send another code')
  await waitFor(() => expect(shopper.sandbox.outbox.list()).toHaveLength(2))
  await userEvent.type(screen.getByLabelText(/^Code sent to/), shopper.readCode())
  await press('Sign in')
  expect(await screen.findByText(/Ama Mensah/)).toBeVisible()
})
