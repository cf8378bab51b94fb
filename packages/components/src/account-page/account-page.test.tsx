// @vitest-environment jsdom
import { TillProvider } from '@tillkit/hooks'
import { act, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openShopper, type Shopper } from '../../../../.storybook/shopper.ts'
import { AccountPage } from './account-page.tsx'

// At the root, because React runs the effects of a StrictMode below it once.
configure({ reactStrictMode: true })

let shopper: Shopper
beforeEach(async () => {
  shopper = await openShopper({ signedIn: true })
  render(
    <TillProvider till={shopper.till}>
      <AccountPage />
    </TillProvider>,
  )
})
afterEach(() => shopper.sandbox.close())

const user = userEvent.setup()
const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
const nameField = () => screen.queryByRole('textbox', { name: 'Name' })

/** The API ends the session, and the page finds out when it saves. */
function endSession(code: 'UNAUTHENTICATED' | 'SESSION_REVOKED') {
  const body = JSON.stringify({ error: { code, message: 'The session is over.' } })
  shopper.sandbox.faults.add({ path: '/cimplify/v1/link', fault: { kind: 'answer', status: 401, body }, times: 2 })
}

async function saveName(name: string) {
  await press('Change: Name')
  await user.clear(screen.getByRole('textbox', { name: 'Name' }))
  await user.type(screen.getByRole('textbox', { name: 'Name' }), `${name}{Enter}`)
}

const signedOut = () => screen.findByLabelText('Phone number')
const signIn = async (phone?: string) => {
  await act(() => shopper.signIn(shopper.till, phone))
  await screen.findByRole('button', { name: 'Sign out' })
}

describe('what was being saved when the session ended', () => {
  test.each(['UNAUTHENTICATED', 'SESSION_REVOKED'] as const)(
    'by %s is there again for whoever typed it',
    async (code) => {
      await screen.findByRole('button', { name: 'Change: Name' })
      endSession(code)
      await saveName('Ama Owusu')
      await signedOut()
      await signIn()
      expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Ama Owusu')
    },
  )

  test('in an address form opens the form again', async () => {
    await press('Add an address')
    await user.type(await screen.findByLabelText('Name of this address'), 'Shop')
    await user.type(screen.getByLabelText('Street or area'), '7 Oxford Street')
    await user.type(screen.getByLabelText('City or town'), 'Accra')
    await user.selectOptions(screen.getByLabelText('Region'), 'Greater Accra')
    endSession('UNAUTHENTICATED')
    await press('Save address')
    await signedOut()
    await signIn()
    expect(await screen.findByLabelText('Street or area')).toHaveValue('7 Oxford Street')
  })

  test('is not shown to another shopper, and is gone then', async () => {
    await screen.findByRole('button', { name: 'Change: Name' })
    endSession('UNAUTHENTICATED')
    await saveName('Ama Owusu')
    await signedOut()
    await signIn('+233200000077')
    expect(nameField()).toBeNull()
    act(() => shopper.till.session.end('unauthenticated'))
    await signIn()
    expect(nameField()).toBeNull()
  })

  test('is gone where the shopper signs out', async () => {
    await screen.findByRole('button', { name: 'Change: Name' })
    shopper.sandbox.faults.add({ path: '/cimplify/v1/link', fault: { kind: 'delay', milliseconds: 600_000 } })
    await saveName('Ama Owusu')
    await press('Sign out')
    await signedOut()
    await signIn()
    expect(nameField()).toBeNull()
  })
})
