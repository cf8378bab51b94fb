// @vitest-environment jsdom
import { TillProvider } from '@tillkit/hooks'
import { act, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import { AccountButton } from './account-button.tsx'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

let shopper: Shopper
beforeEach(async () => {
  shopper = await openShopper({ signedIn: true })
})
afterEach(() => shopper.sandbox.close())

test('who signs out is at the way in; a later session that another tab ends moves no focus', async () => {
  render(
    <TillProvider till={shopper.till}>
      <AccountButton onSignIn={() => undefined} />
      <input aria-label="Search" />
    </TillProvider>,
  )
  await screen.findByText('Sign out')
  await userEvent.click(screen.getByText('Sign out'))
  const signIn = () => screen.findByRole('button', { name: 'Sign in' })
  expect(await signIn()).toHaveFocus()

  await act(() => shopper.signIn())
  await screen.findByText('Sign out')
  screen.getByLabelText('Search').focus()
  // As where another tab has told of it.
  act(() => shopper.till.session.end('signed-out'))
  await signIn()
  expect(screen.getByLabelText('Search')).toHaveFocus()
})
